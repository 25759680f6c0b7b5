using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>An appearance as one of the wordings on a claim's page.</summary>
/// <param name="Place">Its place among them, from 0.</param>
/// <param name="Index">The place of its article among the claim's articles, from 0: two appearances in one article share its letter.</param>
/// <param name="IsOnly">Alone, it needs no letter, and what holds of it holds of the claim.</param>
/// <param name="Compared">What <see cref="Differing"/> says, found out when somebody asks: not all wordings of a claim are shown.</param>
public sealed record AppearanceCard(AppearanceView Appearance, int Place, int Index, bool IsOnly, Lazy<IReadOnlyList<TextSpan>> Compared)
{
    /// <summary>Words of the passage that no other wording of the same language has.</summary>
    public IReadOnlyList<TextSpan> Differing => Compared.Value;

    public string Letter => ArticleLetter.Of(Index);

    /// <summary>The class of the article's hue and shape.</summary>
    public string Hue => ArticleLetter.Hue(Index);

    public IReadOnlyList<Highlight> Highlights => [.. Highlight.Of(Appearance), .. Differing.Select(Highlight.Differing), .. Highlight.Of(Appearance.Rendering)];

    /// <summary>The highlighted words in the article.</summary>
    public string InArticle => SiteUrls.ClaimInSource(Appearance.Source.Slug, Appearance.Number);

    /// <summary>The same words beside the characters of the original file; null where the words no longer stand.</summary>
    public string? InFile => Appearance.Holds && Appearance.Content.Count > 0 ? SiteUrls.SpotInSource(Appearance.Source.Slug, ContentInArticle()) : null;

    /// <summary>Whether readers of the site's own language need to be told what the words speak of.</summary>
    public bool IsGlossed => Appearance.Source.Language != Site.Language && Appearance.Gloss.Count > 0;

    /// <summary>How it quotes the speaker; null where no wording quotes anything.</summary>
    public QuotationLine? Quotation { get; private init; }

    public static IReadOnlyList<AppearanceCard> Of(ClaimView claim)
    {
        var articles = claim.Appearances.Select(appearance => appearance.Source.Slug).Distinct().ToList();
        var cards = claim.Appearances.Select((appearance, place) => new AppearanceCard(
            appearance, place, articles.IndexOf(appearance.Source.Slug), claim.Appearances.Count == 1, new(() => DifferingIn(appearance, claim)))).ToList();
        return [.. cards.Zip(QuotationLine.Of(cards), (card, line) => card with { Quotation = line })];
    }

    private static List<TextSpan> DifferingIn(AppearanceView appearance, ClaimView claim)
    {
        var others = claim.Appearances.Where(other => other != appearance && other.Source.Language == appearance.Source.Language).Select(ContentOf);
        return [.. ContentPieces(appearance, WordDiff.Only(ContentOf(appearance), others))];
    }

    // The runs that are claimed, one after the other: what stands between them is not part of the claim.
    private static string ContentOf(AppearanceView appearance) => string.Join(' ', appearance.Content.Select(span => span.Of(appearance.Passage)));

    /// <summary>Spans of the joined content, as spans of the passage.</summary>
    private static IEnumerable<TextSpan> ContentPieces(AppearanceView appearance, IReadOnlyList<TextSpan> found)
    {
        var start = 0;
        foreach (var run in appearance.Content)
        {
            var shift = run.Start - start;
            var here = new TextSpan(start, start + run.Length);
            foreach (var span in found.Where(here.Overlaps)) yield return new(Math.Max(span.Start, here.Start) + shift, Math.Min(span.End, here.End) + shift);
            start = here.End + 1;
        }
    }

    private TextSpan ContentInArticle()
    {
        var content = Appearance.Content.Aggregate((all, span) => all.Join(span));
        return new(content.Start + Appearance.PassageStart, content.End + Appearance.PassageStart);
    }
}
