using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>The reporting verbs of a language, from its <c>cues.tsv</c>. A file with form columns is inflected, one without is not.</summary>
internal sealed class CueLexicon
{
    private const int FirstFormColumn = 4;

    private readonly PhraseTable<IReadOnlyList<Cue>> _cues;

    private CueLexicon(string language) => _cues = new(LexiconFile.Load($"{language}/cues.tsv")
        .SelectMany(SurfacesOf)
        .GroupBy(surface => surface.Words, surface => surface.Cue, StringComparer.Ordinal)
        .Select(group => (group.Key, (IReadOnlyList<Cue>)[.. group])));

    public static CueLexicon Of(string language) => new(language);

    /// <summary>The readings of the longest cue that starts at the token ("put" is base, past and participle).</summary>
    /// <returns>Its length in tokens; 0 when none starts there.</returns>
    public int LengthAt(IReadOnlyList<Token> tokens, int start, int end, out IReadOnlyList<Cue> readings)
    {
        var length = _cues.LengthAt(tokens, start, end, out var found);
        readings = found ?? [];
        return length;
    }

    /// <summary>Every place of the passage, outside quotations, where words of a cue stand, in text order, with their readings.</summary>
    public IEnumerable<(TokenRange Verb, IReadOnlyList<Cue> Readings)> In(TokenisedArticle article, TokenRange passage)
    {
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (article.QuotationAt(i) is { } quotation)
            {
                i = quotation.Outer.End - 1;
                continue;
            }

            var length = LengthAt(article.Tokens, i, passage.End, out var readings);
            if (length == 0) continue;

            yield return (new(i, i + length), readings);
            i += length - 1;
        }
    }

    private static IEnumerable<(string Words, Cue Cue)> SurfacesOf(LexiconRow row)
    {
        var cue = new Cue(row[0], ClassOf(row), TakesOf(row), [.. row[3].Split(',', StringSplitOptions.RemoveEmptyEntries)], VerbForm.Past);
        if (row[FirstFormColumn].Length == 0) return [(row[0], cue)];

        return Enum.GetValues<VerbForm>()
            .SelectMany(form => row[FirstFormColumn + (int)form].Split('|').Select(words => (words, cue with { Form = form })))
            .Distinct();
    }

    private static CueClass ClassOf(LexiconRow row) => Enum.TryParse<CueClass>(row[1], ignoreCase: true, out var found)
        ? found
        : throw new InvalidDataException($"{row.Where} has an unknown cue class: {row[1]}.");

    private static Takes TakesOf(LexiconRow row) => row[2].Aggregate(Takes.None, (takes, letter) => takes | letter switch
    {
        'q' => Takes.Tag,
        'c' => Takes.Clause,
        't' => Takes.Infinitive,
        'n' => Takes.NounPhrase,
        'o' => Takes.Addressee,
        'x' => Takes.ObjectAndPredicate,
        'f' => Takes.Feeling,
        'd' => Takes.Denial,
        's' => Takes.Stance,
        'e' => Takes.Evidence,
        'w' => Takes.DenialOfWords,
        'h' => Takes.Human,
        _ => throw new InvalidDataException($"{row.Where} has an unknown letter in takes: {letter}."),
    });
}
