using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>What a claim states, as far as two claims are compared by it. Stored with each appearance; needs neither article nor topic any more.</summary>
/// <param name="Speaker">Who is credited: an actor id, or a folded name nobody knows with a question mark before it; null for narrated claims and unnamed speakers.</param>
/// <param name="SpeakerLabel">What to call the speaker.</param>
/// <param name="SpeakerWeight">How telling it is that two claims share the speaker.</param>
/// <param name="Terms">What the words speak of, each once, in text order.</param>
/// <param name="Context">What stands near without being said itself: concepts of the rest of the sentence, and what is meant by parts of longer phrases.</param>
/// <param name="Dates">Dates inside the words.</param>
/// <param name="Negations">How often the words deny: an odd number turns what they state into its opposite.</param>
public sealed record ClaimSignature(
    string Language,
    AttributionKind Kind,
    string? Speaker,
    string? SpeakerLabel,
    double SpeakerWeight,
    CueClass? CueClass,
    IReadOnlyList<SignatureTerm> Terms,
    IReadOnlyList<SignatureTerm> Context,
    IReadOnlyList<SignatureFigure> Figures,
    IReadOnlyList<SignatureDate> Dates,
    EdtfDate? Said,
    int Negations)
{
    public bool IsNarrated => Kind == AttributionKind.Narrated;

    public bool IsNegated => Negations % 2 == 1;
}

public enum TermKind
{
    Actor,
    Concept,
    Notion,
    Word,
}

/// <summary>One thing that a claim speaks of.</summary>
/// <param name="Id">An actor's or concept's id, a notion's name, or a folded word of the claim's language.</param>
/// <param name="Label">What to call it in a sentence.</param>
/// <param name="Weight">How telling it is when two claims share it: the rarer, the higher (docs/adr/0010).</param>
public sealed record SignatureTerm(TermKind Kind, string Id, string Label, double Weight);

/// <summary>A date of the claim.</summary>
/// <param name="Span">In the article's text.</param>
public sealed record SignatureDate(TextSpan Span, EdtfDate Date);

/// <summary>A quantity of the claim; <see cref="ExtractedFigure"/> says what the members hold.</summary>
/// <param name="Span">In the article's text.</param>
public sealed record SignatureFigure(
    TextSpan Span, decimal? Value, decimal? Low, decimal? High, string Unit, FigureBound Bound, bool IsApproximate, FigureChange? Change);
