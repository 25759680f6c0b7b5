namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>How telling a shared term is, from data alone: what is spoken of often has many names (docs/adr/0011).</summary>
internal static class Rarity
{
    public const double Notion = 0.7;
    public const double Word = 0.5;

    /// <summary>Two or three of them make a Vietnamese word.</summary>
    public const double Syllable = 0.3;

    /// <summary>A word of a name: most names have two.</summary>
    public const double NamePart = 0.6;

    public const double KnownName = 1.1;

    private const double OneName = 1.6;
    private const double PerFold = 0.3;
    private const double Least = 0.3;

    /// <summary>Who is spoken of tells less than what is said.</summary>
    private const double Whom = 0.7;

    /// <param name="names">How many names the topic has for it, in all languages.</param>
    public static double OfConcept(int names) => Math.Max(Least, OneName - PerFold * Math.Log(Math.Max(1, names)));

    /// <inheritdoc cref="OfConcept"/>
    public static double OfActor(int names) => Whom * OfConcept(names);
}
