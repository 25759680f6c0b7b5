namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>A reporting verb as it stands in a passage.</summary>
/// <param name="Group">The verb with its auxiliaries, adverbs, negation and particle.</param>
/// <param name="Subject">Who reports, in the passage's own words; null when no subject stands at the verb.</param>
/// <param name="SharesSubject">The verb hangs on an earlier one: "…, and added", "…, adding".</param>
internal sealed record CueUse(Cue Cue, TokenRange Group, TokenRange? Subject, bool SharesSubject, bool IsNegated);

/// <summary>An attribution while it is being put together: tokens, and the speaker's words not yet resolved.</summary>
/// <param name="Subject">The words naming the speaker; null when there are none.</param>
internal sealed record AttributionDraft(
    TokenRange? Subject,
    TokenRange? Cue,
    IReadOnlyList<TokenRange> Content,
    CueClass CueClass,
    bool IsNegated,
    string Rule)
{
    /// <summary>The cue can mean nothing but speech ("said", "according to"; not "suggests"), so that whatever its subject is called speaks.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>The noun phrase that the subject goes back to ("the clerk, who said"); null where the subject stands for itself.</summary>
    public TokenRange? Antecedent { get; init; }

    /// <summary>The words naming the hearer; null when there are none.</summary>
    public TokenRange? Addressee { get; init; }

    /// <summary>The article tells what the subject wants or thinks, or what is generally held: it is the article's own claim.</summary>
    public bool IsNarrated { get; init; }

    /// <summary>The words are printed as they were spoken, though without quotation marks.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The words before a colon name a speaker only when they name a person; a place or a subject is a label.</summary>
    public bool MustBePerson { get; init; }

    /// <summary>Nothing but its shape says that the words are spoken: they are when their subject is a person, a group or a body.</summary>
    public bool MustBeSomebody { get; init; }

    /// <summary>Where the interview begins whose answer this is; null for what names its speaker, or for no answer.</summary>
    public int? InterviewStart { get; init; }

    /// <summary>A quotation that nobody is said to speak: whoever the sentences before it are about does, or nobody is credited.</summary>
    public bool IsOrphan { get; init; }

    /// <summary>Outlets or documents the words came through, nearest the speaker first.</summary>
    public IReadOnlyList<TokenRange> Via { get; init; } = [];
}
