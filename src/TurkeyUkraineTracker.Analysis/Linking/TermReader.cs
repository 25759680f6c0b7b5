using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Reads the terms of some words: actors where they are mentioned, else the longest concept or notion, else the word itself.</summary>
internal sealed class TermReader(IReadOnlyList<Token> tokens, TermLexicon lexicon, IEnumerable<(TextSpan Span, SignatureTerm Term)> mentions)
{
    private const int ShortestWord = 3;

    private readonly Dictionary<int, (TextSpan Span, SignatureTerm Term)> _mentionAt =
        mentions.GroupBy(mention => mention.Span.Start).ToDictionary(group => group.Key, group => group.MaxBy(mention => mention.Span.Length));

    private readonly List<SignatureTerm> _terms = [];
    private readonly HashSet<(TermKind, string)> _seen = [];
    private readonly List<SignatureTerm> _parts = [];
    private int _negations;

    /// <returns>Each term once, in text order; the terms inside longer ones; how many words denied.</returns>
    public (IReadOnlyList<SignatureTerm> Terms, IReadOnlyList<SignatureTerm> Parts, int Negations) Read(IEnumerable<TextSpan> words)
    {
        foreach (var span in words)
        {
            var (at, end) = (FirstAtOrAfter(span.Start), FirstAtOrAfter(span.End));
            while (at < end) at += TakeAt(at, end);
        }

        return (_terms, _parts, _negations);
    }

    private int TakeAt(int at, int end)
    {
        var token = tokens[at];
        if (_mentionAt.TryGetValue(token.Span.Start, out var mention))
        {
            Add(mention.Term);
            return Math.Max(1, FirstAtOrAfter(mention.Span.End) - at);
        }

        var length = lexicon.LengthAt(tokens, at, end, out var entry);
        if (length == 0)
        {
            if (token.IsWord && token.Key.Length >= ShortestWord && !lexicon.IsFunctionWord(token)) Add(new(TermKind.Word, token.Key, token.Lower, Rarity.Word));
            return 1;
        }

        if (entry!.Negates) _negations++;
        if (entry.Term is { } term) Add(term);
        if (length > 1 && entry.Term is not null) ReadInside(at, at + length);
        return length;
    }

    // "defence industry" is a concept of its own, and it also speaks of industry.
    private void ReadInside(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var last = at == start ? end - 1 : end;
            if (lexicon.LengthAt(tokens, at, last, out var entry) > 0 && entry!.Term is { } term) _parts.Add(term);
        }
    }

    private void Add(SignatureTerm term)
    {
        if (_seen.Add((term.Kind, term.Id))) _terms.Add(term);
    }

    private int FirstAtOrAfter(int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
