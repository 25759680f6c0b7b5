using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>Results written down in the format of the annotations: what an extraction would be that had found just that.</summary>
internal static class Told
{
    public static readonly Topic Topic = new([new("russia", "Russia", ActorKind.State, null, null, [])], [], []);

    /// <summary>Scores results against annotations of the same text; both are lines as they follow the line === in a .gold file.</summary>
    public static PassageScore Score(string text, string expected, string found) =>
        Score(Gold(text, expected), Gold(text, found));

    public static PassageScore Score(GoldPassage expected, GoldPassage found) =>
        new PassageScorer(new(), new(Topic)).Compare(expected, Extraction(found));

    public static GoldPassage Gold(string text, string lines) => GoldPassage.Parse("01-en-x.gold", $"{text}\n===\n{lines}\n");

    private static ArticleExtraction Extraction(GoldPassage told)
    {
        var article = Assert.IsType<ReadResult.Readable>(new ArticleReader().Read(told.ToDocument())).Article;
        return new(
            article,
            IsSupported: true,
            [.. told.Names.GroupBy(name => name.Ids[0]).Select(actor => Actor(article, actor.Key, actor))],
            [.. told.Claims.Select(claim => Attribution(article, claim))],
            [.. told.Claims.Select((claim, i) => Claim(article, claim, i))],
            [.. told.Figures.Select(figure => Figure(article, figure))],
            [.. told.Dates.Where(date => date.Dates.Count > 0).Select(date => Date(article, date))],
            [.. told.Citations.Select(citation => Citation(article, citation))]);
    }

    private static Attribution Attribution(Article article, GoldClaim claim)
    {
        var speaker = claim.Speakers.FirstOrDefault(id => id != GoldClaim.Nobody);
        var (source, cue, content) = (InText(article, claim.Source), InText(article, claim.Cue), InText(article, claim.Content));
        var manner = claim.Manner;
        return new(claim.Kinds[0], speaker, null, source, cue, content, manner.Classes is [var cueClass, ..] ? cueClass : null, manner.IsNegated ?? false, "told");
    }

    private static ExtractedClaim Claim(Article article, GoldClaim claim, int attribution)
    {
        var manner = claim.Manner;
        return new(attribution, InText(article, claim.Content), manner.SaidOn.Count > 0 ? manner.SaidOn[0] : null, DateBasis.None, manner.Via, "told")
        {
            Modality = manner.Modalities is [var modality, ..] ? modality : default,
        };
    }

    private static ExtractedCitation Citation(Article article, GoldCitation citation) =>
        new(InText(article, citation.Words)[0], citation.Ids[0], citation.Kinds[0], "told");

    private static ExtractedFigure Figure(Article article, GoldFigure figure)
    {
        var span = InText(article, figure.Words)[0];
        var isApproximate = figure.Bounds[0] == GoldFigure.Approximate;
        var bound = isApproximate ? FigureBound.Exact : Enum.Parse<FigureBound>(figure.Bounds[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        return figure.Low == figure.High
            ? new(span, figure.Low, null, null, figure.Units[0], bound, isApproximate, figure.Change, "told")
            : new(span, null, figure.Low, figure.High, figure.Units[0], bound, isApproximate, figure.Change, "told");
    }

    private static ExtractedDate Date(Article article, GoldDate date) => new(InText(article, date.Words)[0], date.Dates[0], DateBasis.Stated, "told");

    private static ExtractedActor Actor(Article article, string id, IEnumerable<GoldName> names) =>
        new(id, id, ActorKind.Group, [.. names.Select(name => new Mention(InText(article, name.Words)[0], MentionForm.Name, "told"))]);

    // Annotations count in the file with its mark-up; a word is looked for in the text by the raw place it came from.
    private static IReadOnlyList<TextSpan> InText(Article article, GoldWords words) => [.. words.Spans.Select(span =>
    {
        var held = Enumerable.Range(0, article.Text.Length).Where(i => span.Contains(article.Map.ToRaw(new TextSpan(i, i + 1)))).ToList();
        return new TextSpan(held[0], held[^1] + 1);
    })];
}
