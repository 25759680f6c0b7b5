namespace TurkeyUkraineTracker.Analysis.Reading.Refusals;

/// <summary>Recognises tables (CSV and its kin): nearly every row has the same number of separators, or rows leave out their last cells.</summary>
internal static class TableShape
{
    private const int FewestRows = 3;

    /// <summary>One separator a line is also how transcripts and word lists are set.</summary>
    private const int FewestSeparators = 2;

    /// <summary>A title above the table and a note below it are no part of it.</summary>
    private const double EqualShare = 0.9;

    private const string Separators = ",;\t|";

    /// <param name="text">Without gaps at its ends.</param>
    public static bool IsOne(string text) => Separators.Any(separator => AreRows(text, separator));

    private static bool AreRows(string text, char separator)
    {
        var counts = SeparatorsByRow(text, separator);
        if (counts.Count < FewestRows) return false;

        var usual = counts.CountBy(count => count).MaxBy(group => group.Value);
        if (usual.Key >= FewestSeparators && usual.Value >= counts.Count * EqualShare) return true;
        return usual.Key > FewestSeparators && usual.Value * 2 > counts.Count && counts.Count(count => count >= FewestSeparators) >= counts.Count * EqualShare;
    }

    /// <summary>
    /// Separators followed by a space belong to prose ("Ankara, Kyiv, and"), except tabs between words. Quotation marks around a whole cell
    /// hide separators and line ends (RFC 4180).
    /// </summary>
    private static List<int> SeparatorsByRow(string text, char separator)
    {
        var counts = new List<int>();
        var (count, hasWords, isQuoted) = (0, false, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (c == '"') isQuoted = isQuoted ? !IsCellEnd(text, i + 1, separator) : IsCellStart(text, i, separator);
            if (isQuoted) continue;

            if (c == '\n')
            {
                if (hasWords) counts.Add(count);
                (count, hasWords) = (0, false);
            }
            else if (c == separator)
            {
                if (hasWords && (c == '\t' || i + 1 == text.Length || text[i + 1] != ' ')) count++;
                hasWords |= c != '\t';
            }
            else
            {
                hasWords |= !Gaps.IsGap(c);
            }
        }

        return counts;
    }

    private static bool IsCellStart(string text, int quote, char separator) => quote == 0 || text[quote - 1] == '\n' || text[quote - 1] == separator;

    private static bool IsCellEnd(string text, int position, char separator) =>
        position >= text.Length || text[position] is '\n' or '\r' || text[position] == separator;
}
