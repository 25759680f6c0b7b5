using System.Globalization;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>The shape of a person's full name, in any script with capitals.</summary>
internal static class PersonName
{
    private const int FewestWords = 2, MostWords = 5, LongestName = 60;

    /// <summary>Two to five words, all with a capital apart from particles ("van", "de"), without digits or marks of a sentence.</summary>
    public static bool IsName(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= FewestWords and <= MostWords
            && text.Length <= LongestName
            && text.All(IsPartOfName)
            && char.IsUpper(words[0][0])
            && char.IsUpper(words[^1][0])
            && words.All(word => char.IsUpper(word[0]) || word.Length <= 3)
            && text[^1] != '.';
    }

    private static bool IsPartOfName(char c) =>
        char.IsLetter(c) || char.IsWhiteSpace(c) || c is '.' or '-' or '\'' or '’' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
