using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>What two claims share and what only one of them has, weighed.</summary>
internal sealed class SignatureOverlap
{
    // What only one of two claims says weighs less than what both say: one may tell more than the other.
    private const double OnlyOne = 0.5;

    // Between two languages a notion may be missing because no lexicon has the word, not because nobody said it.
    private const double NotionOfOneLanguage = 0.3;

    // A word that both articles put between quotation marks is as telling as a precise figure.
    private const double QuotedByBoth = 2;

    // "Moved to shelters" and "evacuated": likely the same, by what else they share.
    private const double Near = 0.6;

    // "Announced", "continued": that one leaves it out hardly tells.
    private const double Light = 0.4;

    private const double Instead = 0.25;

    private const double Tie = 0.9;

    private const double InContext = 0.4;
    private const int ActorsOfAnyStory = 3;
    private const double SameValueOtherUnit = 0.5;

    private readonly List<OverlapItem> _items = [];

    public SignatureOverlap(ClaimSignature a, ClaimSignature b)
    {
        AddTerms(a, b);
        AddSpeaker(a, b);
        AddFigures(a, b);
        AddDates(a, b);
    }

    public IReadOnlyList<OverlapItem> Items => _items;

    /// <summary>Weight of all that both have.</summary>
    public double Shared => _items.Where(item => item.IsShared).Sum(item => item.Weight);

    /// <summary>The part of <see cref="Shared"/> that is neither who speaks nor who is spoken of; a long list of names is a statement, though.</summary>
    public double SharedStatement =>
        _items.Where(item => item.IsShared && item.Kind is not ("speaker" or "actor" or "name")).Sum(item => item.Weight)
        + _items.Where(item => item.IsShared && item.Kind is "actor" or "name").Skip(ActorsOfAnyStory).Sum(item => item.Weight);

    /// <summary>Whether something is stated by both, and nothing by each alone that could be the other's opposite.</summary>
    public bool StateOneThing => Substituted == 0 && _items.Any(item => item is { IsShared: true, Kind: "concept" or "words" });

    /// <summary>Whether both give a figure, a date or a name, which two statements hardly do by chance.</summary>
    public bool IsTied => _items.Any(item => item is { IsShared: true, Kind: "figure" or "date" or "name", Weight: >= Tie });

    /// <summary>The share of all that is said which both say, 0 to 1.</summary>
    public double Coverage => _items.Count == 0 ? 0 : Shared / (_items.Sum(item => item.Weight) + Substituted);

    /// <summary>The share of what it says that the claim which says more has in common with the other, 0 to 1.</summary>
    public double LeastCoverage => Math.Min(CoverageOf(inFirst: true), CoverageOf(inFirst: false));

    // Where each says something that the other does not, one is hardly the longer telling of the other: "arrested", "released".
    private double Substituted => Instead * Math.Min(OwnStatement(inFirst: true), OwnStatement(inFirst: false));

    private double OwnStatement(bool inFirst) =>
        _items.Where(item => !item.IsShared && item.InFirst == inFirst && item.Kind is "concept" or "words").Sum(item => item.Weight);

    /// <summary>The share of what one of them says that the other says too, 0 to 1.</summary>
    public double CoverageOf(bool inFirst)
    {
        var own = _items.Where(item => !item.IsShared && item.InFirst == inFirst).Sum(item => item.FullWeight);
        return Shared > 0 ? Shared / (Shared + own) : 0;
    }

    private void AddTerms(ClaimSignature a, ClaimSignature b)
    {
        var sameLanguage = a.Language == b.Language;
        var near = NearOf(a, b).ToList();
        _items.AddRange(near.Select(pair => new OverlapItem("concept", pair.First.Label, Near * Math.Min(pair.First.Weight, pair.Second.Weight), true, Other: pair.Second.Label)));
        foreach (var term in a.Terms.Union(b.Terms, TermIdentity.Instance).Except(near.SelectMany(pair => new[] { pair.First, pair.Second }), TermIdentity.Instance))
        {
            var (inA, inB) = (Find(a.Terms, term), Find(b.Terms, term));
            if (!sameLanguage && (term.Kind == TermKind.Word || (term.IsLocal && (inA is null || inB is null)))) continue;
            if (inA is not null && inB is not null) _items.Add(new(KindOf(term), term.Label, SharedWeight(inA, inB), true));
            else if (term.Denies && a.IsNegated && b.IsNegated) continue;
            else if (Find(inA is null ? a.Context : b.Context, term) is not null) _items.Add(new(KindOf(term), term.Label, InContext * term.Weight, true));
            else _items.Add(Own(term, sameLanguage || term.Kind is not (TermKind.Notion or TermKind.Name) ? OnlyOne : NotionOfOneLanguage, inA is not null));
        }
    }

    private static OverlapItem Own(SignatureTerm term, double share, bool inFirst)
    {
        var weight = term.Weight * (term.Kind == TermKind.Notion && LightNotions.Contains(term.Id) ? Light : 1);
        return new(KindOf(term), term.Label, share * weight, false, inFirst, share / OnlyOne * weight);
    }

    private static IEnumerable<(SignatureTerm First, SignatureTerm Second)> NearOf(ClaimSignature a, ClaimSignature b) => NearNotions.Pairs(
        [.. a.Terms.Where(term => Find(b.Terms, term) is null && Find(b.Context, term) is null)],
        [.. b.Terms.Where(term => Find(a.Terms, term) is null && Find(a.Context, term) is null)]);

    private static double SharedWeight(SignatureTerm a, SignatureTerm b) =>
        a.IsQuoted && b.IsQuoted && a.Kind is TermKind.Concept or TermKind.Notion ? QuotedByBoth : Math.Min(a.Weight, b.Weight);

    private void AddSpeaker(ClaimSignature a, ClaimSignature b)
    {
        if (a.IsNarrated || b.IsNarrated) return;

        switch (SpeakerComparison.Of(a, b))
        {
            case SpeakerAgreement.Same:
                _items.Add(new("speaker", a.SpeakerLabel ?? a.Speaker!, Math.Min(a.SpeakerWeight, b.SpeakerWeight), true, Other: a.Speaker == b.Speaker ? null : b.SpeakerLabel));
                break;
            case SpeakerAgreement.Likely:
                _items.Add(new("speaker", a.SpeakerLabel ?? a.Speaker!, SpeakerOffice.Weight, true, Other: b.SpeakerLabel));
                break;
        }
    }

    private void AddFigures(ClaimSignature a, ClaimSignature b)
    {
        var free = b.Figures.ToList();
        foreach (var figure in a.Figures)
        {
            var twin = free.FirstOrDefault(other => FigureComparison.Of(figure, other) is CellState.Agree or CellState.Compatible);
            var twinByValue = twin ?? free.FirstOrDefault(other => figure.Value is not null && other.Value == figure.Value);
            if (twinByValue is not null) free.Remove(twinByValue);
            var factor = twin is not null ? 1 : twinByValue is not null ? SameValueOtherUnit : OnlyOne;
            _items.Add(new("figure", FigureLabel.InWords(figure), factor * FigureWeight.Of(figure), twinByValue is not null, true, FigureWeight.Of(figure), OtherWords(figure, twinByValue)));
        }

        _items.AddRange(free.Select(figure => new OverlapItem("figure", FigureLabel.InWords(figure), OnlyOne * FigureWeight.Of(figure), false, false, FigureWeight.Of(figure))));
    }

    // "At least 50" fits the other's 40, but is not what both give.
    private static string? OtherWords(SignatureFigure figure, SignatureFigure? twin) =>
        twin is null || FigureComparison.Of(figure, twin) == CellState.Agree ? null : FigureLabel.InWords(twin);

    private void AddDates(ClaimSignature a, ClaimSignature b)
    {
        foreach (var date in a.Dates.Select(date => date.Date))
        {
            if (b.Dates.Any(other => DateComparison.Of(date, other.Date) is CellState.Agree or CellState.Compatible))
                _items.Add(new("date", date.Text, DateWeight.Of(date), true));
        }
    }

    private static SignatureTerm? Find(IReadOnlyList<SignatureTerm> terms, SignatureTerm term) =>
        terms.FirstOrDefault(other => other.Kind == term.Kind && other.Id == term.Id);

    private static string KindOf(SignatureTerm term) => term.Kind switch
    {
        TermKind.Actor => "actor",
        TermKind.Word => "words",
        TermKind.Name => "name",
        _ => "concept",
    };

    private sealed class TermIdentity : IEqualityComparer<SignatureTerm>
    {
        public static readonly TermIdentity Instance = new();

        public bool Equals(SignatureTerm? x, SignatureTerm? y) => x?.Kind == y?.Kind && x?.Id == y?.Id;

        public int GetHashCode(SignatureTerm term) => HashCode.Combine(term.Kind, term.Id);
    }
}

/// <summary>One thing that both claims have, or only one of them.</summary>
/// <param name="InFirst">Which one has it, when only one does.</param>
/// <param name="FullWeight">What it would weigh if both had it.</param>
/// <param name="Other">What the second has in its place; null when both have the very same.</param>
internal sealed record OverlapItem(string Kind, string Label, double Weight, bool IsShared, bool InFirst = false, double FullWeight = 0, string? Other = null);
