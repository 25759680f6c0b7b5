using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>A claim in one line: who says it, or denies it, and its words.</summary>
internal static class ClaimTitle
{
    public static string Of(ListedClaim claim) => Of(claim.Speaker, claim.SpeakerWords, claim.Denied, claim.Text);

    public static string Of(ClaimDocument claim) => Of(claim.Speaker, claim.SpeakerWords, claim.Denied, claim.Text);

    private static string Of(NamedActor? speaker, string? words, bool denied, string text)
    {
        var who = speaker?.Name ?? words;
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
