namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>The readable part of an address.</summary>
public static class Slug
{
    public const int MaxLength = 60;

    /// <summary>Folded words joined by hyphens, cut between words at <see cref="MaxLength"/>; empty for text without letters or digits.</summary>
    /// <remarks>Letters of other scripts stay: the browser shows them, and a transliteration would be a guess.</remarks>
    public static string Of(string text)
    {
        var words = NameKey.Of(text).Replace(' ', '-');
        if (words.Length <= MaxLength) return words;

        var cut = words.LastIndexOf('-', MaxLength);
        return words[..(cut > 0 ? cut : MaxLength)];
    }
}
