using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>Something found in an article, with all the words it stands in.</summary>
/// <param name="Id">Unique in the article: the n of the deep link <c>c-n</c> for a claim, else the kind and a number.</param>
/// <param name="Claim">The claim that the words are, or credit.</param>
/// <param name="Link">Id of the actor the words name.</param>
/// <param name="Label">What the words were read as.</param>
/// <param name="Spans">In the article's text; never empty.</param>
internal sealed record Finding(string Id, MarkKind Kind, SourceClaim? Claim, string? Link, string Label, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>In text order. The runs of a claim, and the words of its cue or speaker, are one finding.</summary>
    public static IReadOnlyList<Finding> Of(SourceView article)
    {
        var claims = article.Claims.ToDictionary(claim => claim.Number);
        return
        [
            .. article.Marks.Select((mark, index) => (Mark: mark, Index: index))
                .GroupBy(found => (found.Mark.Kind, Own: found.Mark.Claim ?? -1 - found.Index))
                .Select(runs => Of([.. runs.Select(found => found.Mark)], runs.First().Index + 1, claims)),
        ];
    }

    private static Finding Of(IReadOnlyList<Mark> runs, int number, Dictionary<int, SourceClaim> claims)
    {
        var first = runs[0];
        var id = first switch
        {
            { Kind: MarkKind.Claim or MarkKind.Narrated, Claim: { } claim } => string.Create(CultureInfo.InvariantCulture, $"c-{claim}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Kebab.Of(first.Kind)}-{number}"),
        };
        var label = first.Figure is { } figure ? FigureWords.Of(figure) : first.Label;
        return new(id, first.Kind, first.Claim is { } of ? claims.GetValueOrDefault(of) : null, first.Link, label, [.. runs.Select(run => run.Span)]);
    }
}
