namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Cuts a class name or an id into its words, in lower case: at signs, digits and where a capital starts.</summary>
internal static class NameWords
{
    private const int LongestName = 80;

    /// <returns>"related" and "posts" for "related-Posts" and "relatedPosts"; "js" and "share" for "js_share2".</returns>
    public static List<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        var end = Math.Min(name.Length, LongestName);
        for (var i = 0; i <= end; i++)
        {
            if (i < end && char.IsAsciiLetter(name[i]) && !StartsWord(name, i)) continue;

            if (i > start) words.Add(name[start..i].ToLowerInvariant());
            start = i < end && char.IsAsciiLetter(name[i]) ? i : i + 1;
        }

        return words;
    }

    private static bool StartsWord(string name, int i) => i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
}
