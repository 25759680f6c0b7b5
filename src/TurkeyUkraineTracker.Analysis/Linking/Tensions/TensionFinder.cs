using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking.Tensions;

/// <summary>Finds in what two tellings of one matter do not go together.</summary>
/// <remarks>
/// Pure and symmetric. Each kind leaves one thing out of both claims; only when the matcher takes what is left for one claim is that thing held
/// against its counterpart, and only when not each of them names something that the other does not. What merely resembles each other has no tensions.
/// </remarks>
public static class TensionFinder
{
    // What is reported of a later day is another event as a rule, or a later count.
    private const int SameNews = 3;

    /// <summary>What one tells beyond the other before it is the fuller telling of something else.</summary>
    private const int MostMore = 3;

    /// <summary>The word by which the two differ in this kind.</summary>
    private const int OfTheKind = 1;

    private const string Ordinal = "ordinal";

    /// <param name="a">A telling, and when its article was published where that is known.</param>
    /// <param name="b">Of another article; two tellings of one article have none.</param>
    /// <returns>At most one of a kind.</returns>
    public static IReadOnlyList<Tension> Between((Telling Telling, EdtfDate? Published) a, (Telling Telling, EdtfDate? Published) b)
    {
        if (a.Telling.Article == b.Telling.Article) return [];

        var (first, second) = (a.Telling, b.Telling);
        var isOneNews = a.Published is null || b.Published is null || !DateComparison.AreApart(a.Published, b.Published, SameNews);
        return
        [
            .. new[]
            {
                Rebuttal(first, second),
                isOneNews ? Amount(first, second) : null,
                isOneNews ? EventDate(first, second) : null,
                SaidOn(first, second),
                Credit(first, second),
                Severity(first, second),
                Wording(first, second),
            }.OfType<Tension>().DistinctBy(tension => tension.Kind),
        ];
    }

    private static Tension? Rebuttal(Telling a, Telling b)
    {
        if (!Blockers.AreOpposite(a.Signature, b.Signature) || !AreOneWithout(a, b, signature => Undenied(Voiceless(signature)), OfTheKind)) return null;

        var (first, second) = (Polarity(a.Signature), Polarity(b.Signature));
        return first == second ? null : new(TensionKind.Rebuttal, new(first, a.Content), new(second, b.Content));
    }

    private static Tension? Amount(Telling a, Telling b)
    {
        var pair = a.Signature.Figures.Select(figure => (First: figure, Second: Counterpart(figure, a, b))).FirstOrDefault(pair => pair.Second is not null);
        return pair.Second is { } other && AreOneWithout(a, b, signature => Voiceless(signature) with { Figures = [] })
            ? new(TensionKind.Amount, SideOf(pair.First), SideOf(other))
            : null;
    }

    // Of one unit and one measure each may have a single figure: of several nobody knows which answers which.
    private static SignatureFigure? Counterpart(SignatureFigure figure, Telling a, Telling b)
    {
        if (figure.Unit == Ordinal || a.Signature.Figures.Count(other => other.Unit == figure.Unit) > 1) return null;

        var others = b.Signature.Figures.Where(other => other.Unit == figure.Unit).ToList();
        return others is [var only] && FigureComparison.Of(figure, only) == CellState.Differ && AreOfOneMeasure(figure, only) ? only : null;
    }

    private static bool AreOfOneMeasure(SignatureFigure a, SignatureFigure b) =>
        (a.Measure is null || b.Measure is null || a.Measure == b.Measure)
        && (a.Period is null || b.Period is null || DateComparison.Of(a.Period, b.Period) is CellState.Agree or CellState.Compatible);

    private static Tension? EventDate(Telling a, Telling b) =>
        a.Signature.Dates is [var date] && b.Signature.Dates is [var other] && DateComparison.Of(date.Date, other.Date) == CellState.Differ
        && ShareFigure(a, b) && AreOneWithout(a, b, signature => Voiceless(signature) with { Dates = [] })
            ? new(TensionKind.Date, new(date.Date.Text, [date.Span]), new(other.Date.Text, [other.Span]))
            : null;

    // Events of one kind come again; that one brings the very numbers of another is rare.
    private static bool ShareFigure(Telling a, Telling b) => a.Signature.Figures.Any(figure => b.Signature.Figures.Any(other => FigureComparison.Of(figure, other) == CellState.Agree));

    private static Tension? SaidOn(Telling a, Telling b) =>
        a.Signature.Said is { } said && b.Signature.Said is { } other && DateComparison.Of(said, other) == CellState.Differ && !a.Signature.IsNarrated
        && AreOneWithout(a, b, signature => signature)
            ? new(TensionKind.Date, new(said.Text, SpansOf(a.Signature.SaidSpan, a)), new(other.Text, SpansOf(b.Signature.SaidSpan, b)))
            : null;

    private static Tension? Credit(Telling a, Telling b) =>
        CreditedTo(a) is { } first && CreditedTo(b) is { } second && first != second && (a.Signature.IsNarrated || b.Signature.IsNarrated || AreBothDirect(a, b))
        && StateTheSame(a.Signature, b.Signature) && AreOneWithout(a, b, Voiceless)
            ? new(TensionKind.Credit, new(first, a.Speaker), new(second, b.Speaker))
            : null;

    // Two who say the same are no tension; two who are credited with the same quotation are.
    private static bool AreBothDirect(Telling a, Telling b) => (a.Signature.Kind, b.Signature.Kind) == (AttributionKind.Direct, AttributionKind.Direct);

    private static string? CreditedTo(Telling telling) => telling.Signature.IsNarrated ? "the article itself" : telling.Signature.SpeakerLabel;

    private static Tension? Severity(Telling a, Telling b)
    {
        var (first, second) = (DegreesOf(a), DegreesOf(b));
        var pair = first.Join(second, degree => degree.Key, degree => degree.Key, (one, other) => (First: one.Value, Second: other.Value), StringComparer.Ordinal)
            .FirstOrDefault(pair => pair.First.Step != pair.Second.Step);
        return pair.First is not null && AreOneWithout(a, b, Voiceless, OfTheKind)
            ? new(TensionKind.Severity, new(pair.First.Words, a.Content), new(pair.Second.Words, b.Content))
            : null;
    }

    // A scale on which a telling names several steps ("killed or wounded") says nothing clear.
    private static Dictionary<string, Degree> DegreesOf(Telling telling) => Degrees.In(telling.Text, telling.Signature.Language)
        .GroupBy(degree => degree.Scale, StringComparer.Ordinal)
        .Where(scale => scale.Select(degree => degree.Step).Distinct().Count() == 1)
        .ToDictionary(scale => scale.Key, scale => scale.First(), StringComparer.Ordinal);

    private static Tension? Wording(Telling a, Telling b) =>
        a.Signature.CueClass is { } cue && b.Signature.CueClass is { } other && cue != other && (Colours(cue) || Colours(other))
        && !a.Signature.IsNarrated && StateTheSame(a.Signature, b.Signature) && AreOneWithout(a, b, signature => signature)
            ? new(TensionKind.Wording, new(TensionWords.Of(cue), a.Cue), new(TensionWords.Of(other), b.Cue))
            : null;

    private static bool Colours(CueClass cue) => cue is CueClass.Factive or CueClass.Distancing or CueClass.Evaluative;

    // Who is credited with a thing, and how it is put, can only be held against each other where the thing is one.
    private static bool StateTheSame(ClaimSignature a, ClaimSignature b) =>
        Polarity(a) == Polarity(b)
        && Blockers.Between(a, b).All(blocker => blocker.Kind == BlockerKind.Voice)
        && HaveTheFiguresOf(a, b) && HaveTheFiguresOf(b, a);

    // Of a unit that both count in, every figure: "12 killed and 40 wounded", "12 killed and 55 wounded".
    private static bool HaveTheFiguresOf(ClaimSignature a, ClaimSignature b) => b.Figures
        .Where(figure => a.Figures.Any(own => own.Unit == figure.Unit))
        .All(figure => a.Figures.Any(own => FigureComparison.Of(own, figure) is CellState.Agree or CellState.Compatible));

    /// <param name="othersAllowed">Terms that each may have and the other not: the graded word or the opposite itself.</param>
    private static bool AreOneWithout(Telling a, Telling b, Func<ClaimSignature, ClaimSignature> leaveOut, int othersAllowed = 0) =>
        Distinguishing(a.Signature, b.Signature) is var (first, second) && Math.Min(first, second) <= othersAllowed && Math.Max(first, second) <= othersAllowed + MostMore
        && ClaimMatcher.Compare(leaveOut(a.Signature), leaveOut(b.Signature)).Verdict == MatchVerdict.Same;

    // "31 tonnes of grain", "45 tonnes of steel": where each names what the other does not, they speak of two things. Between languages only what
    // is known by one id in both can tell.
    private static (int First, int Second) Distinguishing(ClaimSignature a, ClaimSignature b)
    {
        var isOneLanguage = a.Language == b.Language;
        return (OnlyIn(a, b), OnlyIn(b, a));

        int OnlyIn(ClaimSignature one, ClaimSignature other) => one.Terms.Count(term =>
            (isOneLanguage || term.Kind is TermKind.Actor or TermKind.Concept)
            && !other.Terms.Concat(other.Context).Any(known => (known.Kind, known.Id) == (term.Kind, term.Id)));
    }

    private static ClaimSignature Voiceless(ClaimSignature signature) => signature with { Kind = AttributionKind.Narrated, Speaker = null, SpeakerLabel = null, Said = null };

    private static ClaimSignature Undenied(ClaimSignature signature) =>
        signature with { IsDenied = false, Terms = [.. signature.Terms.Select(term => term with { IsDenied = false, Opposite = null })] };

    // Denied is only what the speaker is credited with denying: who says that something is not so affirms just that.
    private static string Polarity(ClaimSignature signature) => signature switch
    {
        { IsDenied: true } => "denied",
        { IsNegated: true } => "said not to be so",
        _ => "affirmed",
    };

    private static TensionSide SideOf(SignatureFigure figure) => new(FigureLabel.InWords(figure), [figure.Span]);

    private static IReadOnlyList<TextSpan> SpansOf(TextSpan? span, Telling telling) => span is { } words ? [words] : telling.Cue;
}
