using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Lays the quotations of one utterance beside each other: what one article quotes at length, another shortens, joins, changes or quotes a word of.</summary>
/// <remarks>Pure. Words are compared within a language only; the longest quotation of a language is what its others are held against.</remarks>
public static class Renderings
{
    // Less in common is another wording, not a changed one.
    private const double LeastShared = 0.5;

    /// <summary>Longer quotations are cut there: a claim is a sentence.</summary>
    private const int MostWords = 400;

    // "Bất ngờ" is one word in two syllables, "not surprising" hardly a quotation.
    private const int AWordOrTwo = 2;

    /// <returns>One for each telling, in their order, which changes nothing else.</returns>
    public static IReadOnlyList<Rendering> Of(IReadOnlyList<ClaimSignature> tellings)
    {
        if (tellings.Count == 0) return [];

        var quotes = tellings.Select(telling => QuotedWords.Of(telling.Quoted)).ToList();
        var longest = Longest(tellings, quotes, _ => true);
        return [.. tellings.Select((telling, i) => RenderingOf(tellings, quotes, i, longest))];
    }

    private static Rendering RenderingOf(IReadOnlyList<ClaimSignature> tellings, List<QuotedWords> quotes, int at, int longest)
    {
        var (telling, quoted) = (tellings[at], quotes[at]);
        var form = FormOf(telling, quoted);
        if (quoted.Words.Count == 0) return new(form, RenderingRelation.NotQuoted, false, quoted.Marks);

        var reference = Longest(tellings, quotes, other => other.Language == telling.Language);
        var (relation, marks) = at == reference ? (RenderingRelation.Reference, []) : Against(quoted, tellings[reference], quotes[reference]);
        return new(form, relation, IsTranslated(tellings, quotes, at, longest), [.. quoted.Marks.Concat(marks).Concat(SingleWords(telling, quoted)).OrderBy(mark => mark.Span)])
        {
            IsLongest = at == longest && quoted.Words.Count > AWordOrTwo,
        };
    }

    // Of single words in two languages nobody can say which were spoken; of sentences the longest passes for it.
    private static bool IsTranslated(IReadOnlyList<ClaimSignature> tellings, List<QuotedWords> quotes, int at, int longest) =>
        quotes[longest].Words.Count > AWordOrTwo
            ? tellings[at].Language != tellings[longest].Language
            : tellings.Where((telling, i) => quotes[i].Words.Count > 0).Any(telling => telling.Language != tellings[at].Language);

    // Most words; of two, the one that leaves none out; then by the words themselves, so that the order of articles decides nothing.
    private static int Longest(IReadOnlyList<ClaimSignature> tellings, List<QuotedWords> quotes, Func<ClaimSignature, bool> among) => Enumerable.Range(0, quotes.Count)
        .Where(i => among(tellings[i]))
        .OrderByDescending(i => quotes[i].Words.Count)
        .ThenBy(i => quotes[i].Marks.Count)
        .ThenBy(i => string.Join(' ', quotes[i].Words.Select(word => word.Key)), StringComparer.Ordinal)
        .First();

    private static RenderingForm FormOf(ClaimSignature telling, QuotedWords quoted) =>
        quoted.Words.Count == 0 ? RenderingForm.Paraphrase
        : telling.Kind == AttributionKind.Direct ? RenderingForm.Whole
        : quoted.Words.CountBy(word => word.Run).Any(run => run.Value > AWordOrTwo) ? RenderingForm.Part
        : RenderingForm.Word;

    private static IEnumerable<RenderingMark> SingleWords(ClaimSignature telling, QuotedWords quoted) => telling.Kind == AttributionKind.Direct ? [] : quoted.Words
        .GroupBy(word => word.Run)
        .Where(run => run.Count() <= AWordOrTwo)
        .Select(run => new RenderingMark(RenderingMarkKind.SingleWord, run.First().Span.Join(run.Last().Span), QuotedWords.Text(telling.Quoted, run)));

    private static (RenderingRelation Relation, IEnumerable<RenderingMark> Marks) Against(QuotedWords quoted, ClaimSignature reference, QuotedWords whole)
    {
        var (mine, theirs) = (quoted.Words.Take(MostWords).ToList(), whole.Words.Take(MostWords).ToList());
        var pairs = CommonWords.Of([.. mine.Select(word => word.Key)], [.. theirs.Select(word => word.Key)]);
        if (pairs.Count < LeastShared * mine.Count) return (RenderingRelation.OtherWords, []);

        var changed = Changed(mine, [.. pairs.Select(pair => pair.Mine)]).ToList();
        var omitted = Omitted(mine, theirs, pairs, reference).ToList();
        var relation = changed.Count > 0 ? RenderingRelation.Altered
            : omitted.Count > 0 ? RenderingRelation.Spliced
            : pairs.Count < theirs.Count ? RenderingRelation.Shortened
            : RenderingRelation.Same;
        return (relation, changed.Concat(omitted));
    }

    private static IEnumerable<RenderingMark> Changed(List<QuotedWord> mine, HashSet<int> shared) => mine
        .Where((word, i) => !shared.Contains(i))
        .Select(word => new RenderingMark(RenderingMarkKind.Changed, word.Span, word.Key));

    // Only inside a run: what stands between two quotations is nobody's to mark.
    private static IEnumerable<RenderingMark> Omitted(List<QuotedWord> mine, List<QuotedWord> theirs, IReadOnlyList<(int Mine, int Theirs)> pairs, ClaimSignature reference) => pairs
        .Zip(pairs.Skip(1))
        .Where(pair => pair.Second.Mine == pair.First.Mine + 1 && pair.Second.Theirs > pair.First.Theirs + 1)
        .Where(pair => mine[pair.Second.Mine] is { AfterEllipsis: false } word && word.Run == mine[pair.First.Mine].Run)
        .Select(pair => new RenderingMark(
            RenderingMarkKind.Omission,
            new(mine[pair.Second.Mine].Span.Start, mine[pair.Second.Mine].Span.Start),
            QuotedWords.Text(reference.Quoted, theirs[(pair.First.Theirs + 1)..pair.Second.Theirs])));
}
