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
    EdtfDate? Said)
{
    public bool IsNarrated => Kind == AttributionKind.Narrated;

    /// <summary>The speaker is credited with the opposite: "denied that", "did not say that".</summary>
    public bool IsDenied { get; init; }

    /// <summary>The occasion on which it was said, such as <c>interview</c>; null when none is named.</summary>
    public string? Venue { get; init; }

    /// <summary>The words that name the occasion.</summary>
    public TextSpan? VenueSpan { get; init; }

    /// <summary>The words that say when it was said.</summary>
    public TextSpan? SaidSpan { get; init; }

    /// <summary>What the article calls the speaker's office.</summary>
    public SignatureWords? Role { get; init; }

    /// <summary>What the speaker is called besides by id; null for narrated claims.</summary>
    public SpeakerOffice? Office { get; init; }

    /// <summary>Whether <see cref="Speaker"/> is an id of the topic, the same in every article.</summary>
    public bool IsSpeakerKnown { get; init; }

    /// <summary>To whom it was said.</summary>
    public SignatureWords? Addressee { get; init; }

    public Modality Modality { get; init; }

    /// <inheritdoc cref="ExtractedClaim.IsModalityStated"/>
    public bool IsModalityStated { get; init; }

    /// <summary>Ids of the actors that the words name, known to the topic or not, each once, in text order.</summary>
    public IReadOnlyList<string> About { get; init => field = value ?? []; } = []; // here and below: a signature stored before this was known has none

    /// <summary>When the article appeared.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Who or what passed it on, nearest the speaker first.</summary>
    public IReadOnlyList<SignatureWords> Via { get; init => field = value ?? []; } = [];

    /// <summary>The lists in the words, in text order.</summary>
    public IReadOnlyList<SignatureList> Lists { get; init => field = value ?? []; } = [];

    /// <summary>The words that stand in quotation marks, in text order, without the marks; empty where nothing is quoted.</summary>
    public IReadOnlyList<SignatureWords> Quoted { get; init => field = value ?? []; } = [];

    /// <summary>All words of the claim, in text order; empty for a signature that was stored before they were kept.</summary>
    public IReadOnlyList<SignatureWords> Wording
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Whether most of what is said, apart from whom it is said of, is denied.</summary>
    public bool IsNegated => Stated(isDenied: true) > Stated(isDenied: false);

    /// <summary>Every place in the article that a comparison can point at, in no order; without content, cue and speaker.</summary>
    public IEnumerable<TextSpan> Places =>
    [
        .. new[] { VenueSpan, SaidSpan, Role?.Span, Addressee?.Span }.OfType<TextSpan>(),
        .. Via.Concat(Quoted).Select(words => words.Span),
        .. Figures.Select(figure => figure.Span),
        .. Dates.Select(date => date.Span),
        .. Terms.Select(term => term.Span).Where(span => span.Length > 0),
        .. Lists.SelectMany(list => list.Items).Select(item => item.Span),
    ];

    private double Stated(bool isDenied) =>
        Terms.Where(term => term.Kind is TermKind.Concept or TermKind.Notion && term.IsDenied == isDenied).Sum(term => term.Weight);
}

public enum TermKind
{
    Actor,
    Concept,
    Notion,
    Word,

    /// <summary>A word of a name that no topic knows.</summary>
    Name,
}

/// <summary>One thing that a claim speaks of.</summary>
/// <param name="Id">An actor's or concept's id, a notion's or a well-known name's, or a folded word.</param>
/// <param name="Label">What to call it in a sentence.</param>
/// <param name="Weight">How telling it is when two claims share it: the rarer, the higher (docs/adr/0011).</param>
/// <param name="IsDenied">It stands after a word that denies it: "not", "refused", "opposes".</param>
/// <param name="IsQuoted">It stands in quotation marks almost alone: the speaker is said to have used this very word.</param>
/// <param name="Denies">It denies what follows it.</param>
/// <param name="Opposite">Id of the notion that cannot be true with it.</param>
/// <param name="IsPlace">A name that nothing knows, behind a word that says where: "in Antalya".</param>
public sealed record SignatureTerm(
    TermKind Kind, string Id, string Label, double Weight, bool IsDenied = false, bool IsQuoted = false, bool Denies = false, string? Opposite = null, bool IsPlace = false)
{
    /// <summary>The words that name it first, in the article's text; empty when nothing says where.</summary>
    public TextSpan Span { get; init; }

    /// <summary>For an actor, the state or body it acts for; null when none is known.</summary>
    public string? ActsFor { get; init; }

    /// <summary>A name written as only its own language writes it: an article in another language may have it in other words.</summary>
    public bool IsLocal { get; init; }
}

/// <summary>Words of the article, by what they mean where that is known.</summary>
/// <param name="Id">An actor's id; null when nobody is known by the words.</param>
public sealed record SignatureWords(TextSpan Span, string Words, string? Id);

/// <summary>Things told one after the other: "drones, missiles and guns".</summary>
/// <param name="Name">What they are, kebab-case, as far as languages share a name for it: <c>state</c>, <c>weapon</c>; else <see cref="Unnamed"/>.</param>
/// <param name="Items">In text order; at least two.</param>
public sealed record SignatureList(string Name, IReadOnlyList<SignatureItem> Items)
{
    public const string Unnamed = "items";
}

/// <summary>One thing of a list.</summary>
/// <param name="Keys">What it is known by, ordered: an actor, concepts and notions, which languages share, and folded words, which they do not.</param>
/// <param name="IsShared">Whether something of it is known in every language.</param>
public sealed record SignatureItem(TextSpan Span, string Words, IReadOnlyList<string> Keys, bool IsShared);

/// <summary>A date of the claim.</summary>
/// <param name="Span">In the article's text.</param>
public sealed record SignatureDate(TextSpan Span, EdtfDate Date);

/// <summary>A quantity of the claim; <see cref="ExtractedFigure"/> says what the members hold.</summary>
/// <param name="Span">In the article's text.</param>
public sealed record SignatureFigure(
    TextSpan Span, decimal? Value, decimal? Low, decimal? High, string Unit, FigureBound Bound, bool IsApproximate, FigureChange? Change)
{
    /// <inheritdoc cref="ExtractedFigure.Measure"/>
    public string? Measure { get; init; }

    /// <inheritdoc cref="ExtractedFigure.Period"/>
    public EdtfDate? Period { get; init; }
}
