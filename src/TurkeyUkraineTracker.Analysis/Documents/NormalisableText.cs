using System.Text;

namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>Text made fit for <see cref="string.Normalize()"/>, which throws at half a surrogate pair and at U+FFFE: a cut, a web form or a wrong encoding can leave either.</summary>
internal static class NormalisableText
{
    private const char Refused = '\uFFFE';

    /// <summary>The text with U+FFFD for each character that cannot be normalised. Pure.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains(Refused)) return text.ToString();

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.Value == Refused ? Rune.ReplacementChar : rune);
        return whole.ToString();
    }
}
