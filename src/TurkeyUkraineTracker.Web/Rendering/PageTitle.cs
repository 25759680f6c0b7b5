using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Words of an article as the title of a page, where no markup can keep them apart from what follows.</summary>
public static partial class PageTitle
{
    /// <summary>Without the characters that turn the direction of what stands after them.</summary>
    public static string Of(string words) => Turning().Replace(words, "");

    // Marks, embeddings, overrides and isolates: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
    [GeneratedRegex(@"[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Turning();
}
