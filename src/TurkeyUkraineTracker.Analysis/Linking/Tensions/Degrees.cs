using System.Collections.Concurrent;
using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking.Tensions;

/// <summary>A word that says how grave something is.</summary>
/// <param name="Scale">What is graded.</param>
/// <param name="Step">The higher the graver; only steps of one scale compare.</param>
/// <param name="Words">As written.</param>
internal sealed record Degree(string Scale, int Step, string Words);

/// <summary>Reads how grave words make a thing, by a language's <c>degrees.tsv</c>.</summary>
internal static class Degrees
{
    private static readonly ConcurrentDictionary<string, PhraseTable<LexiconRow>> Tables = new(StringComparer.Ordinal);

    /// <summary>In text order; none for a language without rules.</summary>
    public static IReadOnlyList<Degree> In(string text, string language)
    {
        if (LanguageRules.For(language) is null) return [];

        var (table, tokens, found) = (Tables.GetOrAdd(language, Load), Tokeniser.Tokenise(text), new List<Degree>());
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = table.LengthAt(tokens, i, tokens.Count, out var row);
            if (length == 0) continue;

            found.Add(new(row![0], int.Parse(row[1], CultureInfo.InvariantCulture), new TextSpan(tokens[i].Span.Start, tokens[i + length - 1].Span.End).Of(text)));
            i += length - 1;
        }

        return found;
    }

    private static PhraseTable<LexiconRow> Load(string language) => new(LexiconFile.Load($"{language}/degrees.tsv").Select(row => (row[2], row)));
}
