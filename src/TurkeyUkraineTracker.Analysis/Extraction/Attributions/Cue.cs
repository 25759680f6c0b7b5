namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>The form a reporting verb stands in. Languages without inflection use <see cref="Past"/> for all.</summary>
internal enum VerbForm
{
    Base,
    Third,
    Past,
    Participle,
    Gerund,
}

/// <summary>What may follow a reporting verb, or stand before it.</summary>
[Flags]
internal enum Takes
{
    None = 0,

    /// <summary>Tags a quotation, or a clause before it: "…, X said".</summary>
    Tag = 1,

    /// <summary>A clause, with or without "that".</summary>
    Clause = 2,

    /// <summary>A to-infinitive.</summary>
    Infinitive = 4,

    /// <summary>A noun phrase.</summary>
    NounPhrase = 8,

    /// <summary>An addressee before the content: "told X that …".</summary>
    Addressee = 16,

    /// <summary>An object and what it is called, described as or accused of.</summary>
    ObjectAndPredicate = 32,

    /// <summary>A feeling and its preposition, which belong to the cue: "expressed concern about".</summary>
    Feeling = 64,

    /// <summary>Says that the content is not so: "denied that".</summary>
    Denial = 128,

    /// <summary>Tells what its subject wants, thinks or intends, not what is said: the article speaks.</summary>
    Stance = 256,

    /// <summary>What a document gives; of people only with "that": "the poll shows a lead", "researchers found that".</summary>
    Evidence = 512,

    /// <summary>Of words said by somebody it says that they are not so: "rejected the claim that", though not "rejected the offer".</summary>
    DenialOfWords = 1024,

    /// <summary>Done by people and bodies only, whatever follows it: "denounced the strike", "vowed to return".</summary>
    Human = 2048,
}

/// <summary>One surface of a reporting verb.</summary>
/// <param name="Prepositions">Those that may part the verb from its content: "hinted at".</param>
internal sealed record Cue(string Lemma, CueClass Class, Takes Takes, IReadOnlyList<string> Prepositions, VerbForm Form)
{
    /// <summary>A verb that tags quotations and takes no noun phrase ("note", "suggest" do) is said of speakers only.</summary>
    public bool IsSpeech => Can(Takes.Human) || Can(Takes.Tag) && Can(Takes.Clause) && !Can(Takes.NounPhrase);

    public bool IsStance => Can(Takes.Stance);

    public bool Can(Takes takes) => (Takes & takes) != 0;
}
