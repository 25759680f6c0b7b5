using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>A claim in one line: who says it, or denies it, and its words.</summary>
internal static class ClaimTitle
{
    public static string Of(ListedClaim claim) => Of(claim.Kind, claim.Speaker, claim.SpeakerWords, claim.Denied, claim.Text);

    public static string Of(ClaimDocument claim) => Of(claim.Kind, claim.Speaker, claim.SpeakerWords, claim.Denied, claim.Text);

    // What an article tells itself names in its words whomever it tells of.
    private static string Of(AttributionKind kind, NamedActor? speaker, string? words, bool denied, string text)
    {
        var who = kind == AttributionKind.Narrated ? null : speaker?.Name ?? words;
        var title = (who, denied) switch
        {
            (null, false) => text,
            (null, true) => $"Denied: {text}",
            (_, false) => $"{who}: {text}",
            _ => $"{who} denied: {text}",
        };
        return PageTitle.Of(title);
    }
}
