namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Cuts a class name or an id into its words: at signs, digits and where a capital starts.</summary>
internal static class NameWords
{
    /// <summary>What stands further back in a name is not read.</summary>
    private const int LongestName = 80;

    /// <summary>Each letter may be a word of its own.</summary>
    public const int LongestWords = LongestName * 2;

    /// <param name="words">
    /// Takes the words in lower case with single spaces between: "related posts" for "related-Posts" and "relatedPosts", "js share" for "js_share2".
    /// At least <see cref="LongestWords"/> long.
    /// </param>
    /// <returns>How many characters were written.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> words)
    {
        var (length, isOpen) = (0, false);
        for (var i = 0; i < Math.Min(name.Length, LongestName); i++)
        {
            var isLetter = char.IsAsciiLetter(name[i]);
            if (isLetter && length > 0 && (!isOpen || StartsWord(name, i))) words[length++] = ' ';
            if (isLetter) words[length++] = char.ToLowerInvariant(name[i]);
            isOpen = isLetter;
        }

        return length;
    }

    private static bool StartsWord(ReadOnlySpan<char> name, int i) => i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
}
