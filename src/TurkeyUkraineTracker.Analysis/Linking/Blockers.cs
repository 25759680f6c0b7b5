using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>In what respect two claims cannot be one.</summary>
public enum BlockerKind
{
    Voice,
    Polarity,
    Figure,
    Name,
    Alternative,
    Substitution,
    Contrast,
    Place,
    Date,
    Occasion,
    Modality,
}

/// <summary>What keeps two claims apart.</summary>
/// <param name="Words">A clause for people, true from either side.</param>
public sealed record Blocker(BlockerKind Kind, string Words);

/// <summary>What keeps two claims from ever being one, however much they share.</summary>
public static class Blockers
{
    private const int LongList = 4;

    /// <summary>Why the two cannot be one claim; empty when nothing keeps them apart. Symmetric but for the order of the words.</summary>
    public static IEnumerable<Blocker> Between(ClaimSignature a, ClaimSignature b)
    {
        if (OtherVoice(a, b) is { } voice) yield return new(BlockerKind.Voice, voice);
        if (AreOpposite(a, b)) yield return new(BlockerKind.Polarity, "one denies what the other affirms");
        if (UnitThatDiffers(a, b) is { } unit) yield return new(BlockerKind.Figure, $"they give other figures in {unit}");
        if (HaveOtherDoers(a, b)) yield return new(BlockerKind.Name, "they name another actor first");
        if (NamesInstead(a, b) is { } names) yield return new(BlockerKind.Name, names);
        if (Alternatives.Between(a, b) is { } others) yield return new(BlockerKind.Alternative, others);
        if (!Ties.AreTight(a, b) && Substitution.Between(a, b) is { } substitution) yield return new(BlockerKind.Substitution, substitution);
        if (Contrasts.Between(a, b) is { } contrast) yield return new(BlockerKind.Contrast, contrast);
        if (AreInOtherPlaces(a, b)) yield return new(BlockerKind.Place, "they speak of other places");
        if (AreOfOtherDates(a, b)) yield return new(BlockerKind.Date, "they speak of other dates");
        if (Precedence.Between(a, b) is { } early) yield return new(BlockerKind.Occasion, early);
        if (Occasions.ApartBetween(a, b) is { } apart) yield return new(BlockerKind.Occasion, apart);
        if (ModalityBetween(a, b) is { } modality) yield return new(BlockerKind.Modality, modality);
    }

    /// <summary>One denies most of what both speak of, says the opposite word where the other does, or lets rise what the other lets fall.</summary>
    internal static bool AreOpposite(ClaimSignature a, ClaimSignature b)
    {
        var shared = a.Terms.Where(term => term.Kind is not (TermKind.Actor or TermKind.Name)).Select(term => (Term: term, Twin: Find(b, term))).Where(pair => pair.Twin is not null).ToList();
        var turned = shared.Where(pair => pair.Twin!.IsDenied != pair.Term.IsDenied).Sum(pair => pair.Term.Weight);
        return (turned > 0 && (a.IsNegated != b.IsNegated || turned >= shared.Sum(pair => pair.Term.Weight) / 2)) || HasOpposite(a, b) || HasOpposite(b, a) || TurnAround(a, b);
    }

    /// <summary>A unit in which both give figures of which none can be the other's; null when there is none.</summary>
    internal static string? UnitThatDiffers(ClaimSignature a, ClaimSignature b) => a.Figures.Select(figure => figure.Unit).Distinct(StringComparer.Ordinal)
        .Where(unit => b.Figures.Any(figure => figure.Unit == unit))
        .Order(StringComparer.Ordinal)
        .FirstOrDefault(unit => !a.Figures.Any(figure => figure.Unit == unit && b.Figures.Any(other => CanBeOne(figure, other))));

    private static bool TurnAround(ClaimSignature a, ClaimSignature b) =>
        UnitThatDiffers(a, b) is { } unit && a.Figures.Any(figure => figure.Unit == unit && b.Figures.Any(other => FigureComparison.TurnsAround(figure, other)));

    private static bool HasOpposite(ClaimSignature a, ClaimSignature b) => a.Terms.Any(term =>
        term.Opposite is { } opposite && Find(b, term) is null
        && b.Terms.Any(other => other.Id == opposite && other.IsDenied == term.IsDenied && Find(a, other) is null));

    private static SignatureTerm? Find(ClaimSignature signature, SignatureTerm term) =>
        signature.Terms.FirstOrDefault(other => other.Kind == term.Kind && other.Id == term.Id);

    // Who is named first is who does it, as a rule: "Ukraine's weapons killed Turkish soldiers", "Turkey's weapons killed Russian soldiers".
    // Only where as many are named: one more may stand in an aside that the other leaves out.
    private static bool HaveOtherDoers(ClaimSignature a, ClaimSignature b)
    {
        var (inA, inB) = (ActorsOf(a), ActorsOf(b));
        return inA.Count is 1 or 2 && inA.Count == inB.Count && inA[0].Id != inB[0].Id && !ActsFor(inA[0], inB[0]) && !ActsFor(inB[0], inA[0]);
    }

    // "Toyota will build", "Honda will build". A long list of names may differ by one.
    private static string? NamesInstead(ClaimSignature a, ClaimSignature b)
    {
        if (NamedIn(a).Count(term => Find(b, term) is not null) >= LongList) return null;

        var (own, other) = (NamedOnlyIn(a, b), NamedOnlyIn(b, a));
        return own is null || other is null ? null : $"one names {own}, the other {other}";
    }

    private static string? NamedOnlyIn(ClaimSignature signature, ClaimSignature other) => NamedIn(signature)
        .FirstOrDefault(term => Find(other, term) is null && !NamedIn(other).Any(named => ActsFor(term, named) || ActsFor(named, term)) && !(term.IsLocal && signature.Language != other.Language))?.Label;

    private static bool ActsFor(SignatureTerm agent, SignatureTerm principal) => agent.ActsFor is { } actsFor && actsFor == principal.Id;

    private static IEnumerable<SignatureTerm> NamedIn(ClaimSignature signature) => signature.Terms.Where(term => term.Kind is TermKind.Actor or TermKind.Name);

    // Within one language: between two a place may have two names.
    private static bool AreInOtherPlaces(ClaimSignature a, ClaimSignature b) =>
        a.Language == b.Language && PlacesOf(a) is [var here] && PlacesOf(b) is [var there] && here != there;

    private static List<string> PlacesOf(ClaimSignature signature) => [.. signature.Terms.Where(term => term.IsPlace).Select(term => term.Id)];

    private static List<SignatureTerm> ActorsOf(ClaimSignature signature) => [.. signature.Terms.Where(term => term.Kind == TermKind.Actor)];

    private static string? OtherVoice(ClaimSignature a, ClaimSignature b)
    {
        if (a.IsNarrated && b.IsNarrated) return null;
        if (a.IsNarrated || b.IsNarrated) return "one article says it itself, the other credits a speaker";
        return SpeakerComparison.Of(a, b) switch
        {
            SpeakerAgreement.Unknown => "a speaker is not known",
            SpeakerAgreement.Other => "they credit other speakers",
            _ => null,
        };
    }

    // "Will sell" and "must sell" may be two tellings of one demand; what is a fact here and none there are two claims, if the words say that it is one.
    private static string? ModalityBetween(ClaimSignature a, ClaimSignature b) =>
        a.Modality == b.Modality || (MayBeAhead(a) && MayBeAhead(b)) ? null : $"one puts it {WordsOf(a.Modality)}, the other {WordsOf(b.Modality)}";

    private static bool MayBeAhead(ClaimSignature signature) =>
        signature.Modality is Modality.Intended or Modality.Required or Modality.Conditional || (signature.Modality == Modality.Actual && !signature.IsModalityStated);

    private static string WordsOf(Modality modality) => modality switch
    {
        Modality.Actual => "as a fact",
        Modality.Intended => "as a plan",
        Modality.Possible => "as a possibility",
        Modality.Required => "as a duty",
        _ => "under a condition",
    };

    private static bool CanBeOne(SignatureFigure figure, SignatureFigure other) =>
        FigureComparison.Of(figure, other) is CellState.Agree or CellState.Compatible;

    private static bool AreOfOtherDates(ClaimSignature a, ClaimSignature b)
    {
        var states = a.Dates.SelectMany(date => b.Dates.Select(other => DateComparison.Of(date.Date, other.Date))).ToList();
        return states.Count > 0 && states.All(state => state == CellState.Differ);
    }
}
