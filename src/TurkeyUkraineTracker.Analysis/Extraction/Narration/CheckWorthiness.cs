using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Narration;

/// <summary>How far a reader could check a claim, from 0 to 1: what can be looked up speaks for it, judgement and what is to come against it.</summary>
/// <remarks>The weights stand in docs/rules.md; they were set by hand, not learned.</remarks>
internal sealed class CheckWorthiness
{
    /// <summary>A claim is worth checking from here on.</summary>
    public const decimal Threshold = 0.5m;

    private const decimal Start = 0.3m;
    private const decimal Figure = 0.3m, Date = 0.2m, Actor = 0.15m, Deed = 0.2m;
    private const decimal Judgement = 0.25m, Feeling = 0.15m, ToCome = 0.15m, Unsure = 0.2m;
    private const int MostActors = 2, MostJudgements = 2;
    private const string DeedWord = "deed", JudgementWord = "judgement", FeelingWord = "feeling";

    private readonly PhraseTable<string> _words;

    private CheckWorthiness(string language) =>
        _words = new(LexiconFile.Load($"{language}/check-words.tsv").Select(row => (row[0], Known(row))));

    public static CheckWorthiness Of(string language) => new(language);

    /// <summary>The score of a claim's words.</summary>
    /// <param name="figures">Those of the article in text order, as <paramref name="dates"/> are.</param>
    public decimal Of(
        TokenisedArticle article, ActorRegister register, ExtractedClaim claim, IReadOnlyList<ExtractedFigure> figures, IReadOnlyList<ExtractedDate> dates)
    {
        var ranges = claim.Content.Select(article.RangeOf).ToList();
        var words = ranges.SelectMany(range => KindsIn(article, range)).ToLookup(kind => kind, StringComparer.Ordinal);
        var gain = Once(claim.Content.Any(span => IsAmong(figures, span, figure => figure.Span)), Figure)
            + Once(claim.Content.Any(span => IsAmong(dates, span, date => date.Span)), Date)
            + Once(words[DeedWord].Any(), Deed)
            + Actor * Math.Min(MostActors, ActorsIn(register, ranges));
        var loss = Judgement * Math.Min(MostJudgements, words[JudgementWord].Count()) + Once(words[FeelingWord].Any(), Feeling) + LossBy(claim.Modality);
        return Math.Clamp(Start + gain - loss, 0, 1);
    }

    private static int ActorsIn(ActorRegister register, IEnumerable<TokenRange> ranges) => ranges.SelectMany(register.In)
        .Where(mention => mention.Form != MentionForm.Pronoun)
        .DistinctBy(mention => mention.ActorId, StringComparer.Ordinal)
        .Count();

    // A duty is a judgement of what ought to be; what may be cannot be looked up, what is planned can later.
    private static decimal LossBy(Modality modality) => modality switch
    {
        Modality.Required => Judgement,
        Modality.Possible or Modality.Conditional => Unsure,
        Modality.Intended => ToCome,
        _ => 0,
    };

    private static decimal Once(bool isThere, decimal weight) => isThere ? weight : 0;

    private IEnumerable<string> KindsIn(TokenisedArticle article, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (_words.LengthAt(article.Tokens, i, range.End, out var kind) is not (> 0 and var length)) continue;

            yield return kind!;
            i += length - 1;
        }
    }

    // Values are in text order: the first that starts in the words ends in them or none does.
    private static bool IsAmong<T>(IReadOnlyList<T> values, TextSpan words, Func<T, TextSpan> spanOf) =>
        LowerBound.Of(values, words.Start, (value, start) => spanOf(value).Start < start) is var first
        && first < values.Count
        && spanOf(values[first]).End <= words.End;

    private static string Known(LexiconRow row) => row[1] is DeedWord or JudgementWord or FeelingWord
        ? row[1]
        : throw new InvalidDataException($"{row.Where} has an unknown kind: {row[1]}.");
}
