using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Words of a claim with the English name of what they were recognised as.</summary>
/// <param name="Span">In the article's text.</param>
public sealed record GlossedWords(TextSpan Span, string English);

/// <summary>What a reader without the language can know of a claim: its recognised actors, names, concepts and figures. Never a translation.</summary>
public static class Gloss
{
    /// <summary>In text order, not overlapping, each thing where it is first named. May be empty. Pure.</summary>
    public static IReadOnlyList<GlossedWords> Of(ClaimSignature signature)
    {
        var glosses = new List<GlossedWords>();
        foreach (var gloss in Recognised(signature).OrderBy(gloss => gloss.Span.Start).ThenByDescending(gloss => gloss.Span.Length))
        {
            if (glosses.Count == 0 || gloss.Span.Start >= glosses[^1].Span.End) glosses.Add(gloss);
        }

        return glosses;
    }

    private static IEnumerable<GlossedWords> Recognised(ClaimSignature signature) => signature.Terms
        .Where(term => term.Kind != TermKind.Word && !term.IsLocal && term.Span.Length > 0)
        .Select(term => new GlossedWords(term.Span, term.Label))
        .Concat(signature.Figures.Select(figure => new GlossedWords(figure.Span, FigureLabel.InWords(figure))));
}
