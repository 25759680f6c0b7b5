using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Values in the mark-up of schema.org microdata (HTML standard, 5.2).</summary>
internal static class Microdata
{
    public static bool Names(IElement element, string property) =>
        element.GetAttribute("itemprop")?.Split(' ').Contains(property, StringComparer.OrdinalIgnoreCase) ?? false;

    /// <summary>What machines are told comes before what readers see; of a nested item, its name.</summary>
    public static string? TextOf(IElement element) => PlainWords.Of(
        NotBlank(element.GetAttribute("content"))
        ?? NotBlank(element.GetAttribute("datetime"))
        ?? (element.QuerySelector("[itemprop~=name]") is { } name ? NotBlank(name.GetAttribute("content")) ?? name.TextContent : element.TextContent));

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
