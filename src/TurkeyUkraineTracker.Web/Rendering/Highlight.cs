using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A run of text to be shown as marked.</summary>
/// <param name="Span">In the same text as the words it is shown with; may overlap others and reach beyond what is shown.</param>
/// <param name="Kind">What is marked: the value of <c>data-mark</c>, and with <c>m-</c> before it the class.</param>
/// <param name="Title">What the words were read as; shown on hover.</param>
/// <param name="Claim">The number of the claim it belongs to; null for marks of their own.</param>
/// <param name="Id">Target of deep links; at most one highlight of a page has it.</param>
/// <param name="Href">Where the words lead; such marks lie innermost, because a link cannot hold another.</param>
/// <param name="IsHit">The one that the address asks for.</param>
public sealed record Highlight(
    TextSpan Span, string Kind, string? Title = null, int? Claim = null, string? Id = null, string? Href = null, bool IsHit = false)
{
    public const string SpotId = "at";

    /// <summary>Whether the first words are preceded by the claim's number.</summary>
    public bool IsNumbered => Id is not null && Claim is not null;

    /// <summary>Highlights of a lower layer enclose those of a higher one; within a layer the longer encloses the shorter.</summary>
    public int Layer => Href is not null ? 2 : Id == SpotId ? 0 : 1;

    /// <summary>The words an address points at with <c>?at=start-end</c>.</summary>
    public static Highlight Spot(TextSpan span) => new(span, "spot", Id: SpotId, IsHit: true);

    /// <summary>Words that no other wording has.</summary>
    public static Highlight Differing(TextSpan span) => new(span, "only", "only in this wording");

    /// <summary>The marks of an article. The first run of each claim gets the id <c>c-n</c>; a claim may have several runs.</summary>
    /// <param name="hit">Number of the claim that the address asks for.</param>
    public static IReadOnlyList<Highlight> Of(IEnumerable<Mark> marks, int? hit = null)
    {
        var named = new HashSet<int>();
        return [.. marks.OrderBy(mark => mark.Span).ThenBy(mark => mark.Kind).Select(mark => Of(mark, named, hit))];
    }

    private static Highlight Of(Mark mark, HashSet<int> named, int? hit)
    {
        var claim = mark.Kind is MarkKind.Claim or MarkKind.Narrated ? mark.Claim : null;
        var id = claim is { } number && named.Add(number) ? $"c-{number}" : null;
        var href = mark is { Kind: MarkKind.Actor, Link: { } slug } ? SiteUrls.Actor(slug) : null;
        var title = mark.Figure is { } figure ? FigureWords.Of(figure) : mark.Label.Length > 0 ? mark.Label : null;
        return new(mark.Span, KindWords.Hook(mark.Kind), title, mark.Claim, id, href, claim is not null && claim == hit);
    }

    /// <summary>The marks of a passage on a claim's page; positions are those of the passage.</summary>
    public static IReadOnlyList<Highlight> Of(AppearanceView appearance)
    {
        var content = appearance.Kind == AttributionKind.Narrated ? MarkKind.Narrated : MarkKind.Claim;
        return
        [
            .. appearance.Content.Select(span => new Highlight(span, KindWords.Hook(content))),
            .. appearance.SpeakerSpans.Select(span => new Highlight(span, KindWords.Hook(MarkKind.Speaker))),
            .. appearance.Cue.Select(span => new Highlight(span, KindWords.Hook(MarkKind.Cue))),
            .. appearance.Figures.Where(figure => figure.Holds).Select(figure => Of(figure, appearance.PassageStart)),
        ];
    }

    /// <summary>What others put into a quotation, and words quoted alone. What is missing has no words to mark.</summary>
    public static IEnumerable<Highlight> Of(RenderingView? rendering) => (rendering?.Marks ?? [])
        .Where(mark => RenderingWords.Title(mark.Kind) is not null)
        .Select(mark => new Highlight(mark.Span, KindWords.Hook(mark.Kind), RenderingWords.Title(mark.Kind)));

    private static Highlight Of(FigureView figure, int passageStart) => new(
        new(figure.Span.Start - passageStart, figure.Span.End - passageStart), KindWords.Hook(MarkKind.Figure), FigureWords.Of(figure));
}
