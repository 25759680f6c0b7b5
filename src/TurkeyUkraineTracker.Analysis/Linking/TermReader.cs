using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Reads the terms of some words: actors where they are mentioned, else the longest concept or notion, else the word itself.</summary>
/// <param name="mentions">Actors; no terms for a span that is read elsewhere, such as a date.</param>
/// <param name="figures">Quantities: they are compared by value and unit, never by words that no lexicon knows.</param>
internal sealed class TermReader(
    TokenisedArticle article, TermLexicon lexicon, ArticleNames names, IEnumerable<(TextSpan Span, IReadOnlyList<SignatureTerm> Terms)> mentions, IEnumerable<TextSpan> figures)
{
    private const int ShortestWord = 3;

    /// <summary>Words of a quotation that is about the one word in it.</summary>
    private const int LongestTerm = 3;

    private readonly Dictionary<int, (TextSpan Span, IReadOnlyList<SignatureTerm> Terms)> _mentionAt =
        mentions.GroupBy(mention => mention.Span.Start).ToDictionary(group => group.Key, group => group.MaxBy(mention => mention.Span.Length));

    private readonly HashSet<int> _counted = [.. figures.Select(article.RangeOf).SelectMany(range => Enumerable.Range(range.Start, range.Length))];
    private readonly List<SignatureTerm> _terms = [];
    private readonly List<SignatureTerm> _parts = [];
    private readonly HashSet<(TermKind, string)> _seen = [];
    private bool _isDenied;
    private int _actorEnd = int.MinValue;

    /// <summary>Each term once, in text order.</summary>
    public IReadOnlyList<SignatureTerm> Terms => _terms;

    /// <summary>The terms inside longer ones: "defence industry" also speaks of industry.</summary>
    public IReadOnlyList<SignatureTerm> Parts => _parts;

    /// <param name="isDenied">Whether something before the words denies all of them.</param>
    public TermReader Read(IEnumerable<TextSpan> words, bool isDenied = false)
    {
        _isDenied = isDenied;
        foreach (var range in words.Select(article.RangeOf))
        {
            for (var at = range.Start; at < range.End;)
            {
                if (EndsDenial(article.Tokens[at])) _isDenied = isDenied;
                at += TakeAt(at, range.End);
            }
        }

        return this;
    }

    // "did not attack, but left": what is denied ends with its clause.
    private bool EndsDenial(Token token) => token.Kind == TokenKind.Punctuation && token.Lower is "," or ";" or ":" or "." or "—" or "–" || lexicon.IsConjunction(token);

    // The longest wins: "European Central Bank" is a name, though "European" means states.
    private int TakeAt(int at, int end)
    {
        var named = lexicon.NameAt(article, at, end, out var name);
        var isMention = _mentionAt.TryGetValue(article.Tokens[at].Span.Start, out var mention);
        if (isMention && at + Math.Max(1, article.RangeOf(mention.Span).Length) is var after && after - at >= named)
        {
            foreach (var actor in mention.Terms) AddActor(actor, at, after);
            return after - at;
        }

        if (named == 0) return TakePhrase(at, end);

        Add(name!, at, at + named);
        return named;
    }

    private int TakePhrase(int at, int end)
    {
        var length = lexicon.LengthAt(article.Tokens, at, end, out var entry);
        if (length == 0)
        {
            if (SaysSomething(at)) Add(WordAt(at), at, at + 1);
            return 1;
        }

        if (entry!.Term is { } term) Add(term, at, at + length);
        if (entry.Denies) _isDenied = !_isDenied;
        if (length > 1 && entry.Term is not null) ReadInside(at, at + length);
        return length;
    }

    private bool SaysSomething(int at)
    {
        var token = article.Tokens[at];
        return token.IsWord && token.Key.Length >= ShortestWord && !lexicon.IsFunctionWord(token) && !_counted.Contains(at);
    }

    private SignatureTerm WordAt(int at)
    {
        var token = article.Tokens[at];
        if (!names.IsName(at)) return new(TermKind.Word, lexicon.StemOf(token), token.Lower, names.IsLocal(token) ? Rarity.Syllable : Rarity.Word);

        var isPlace = at > 0 && lexicon.SaysWhere(article.Tokens[at - 1]);
        return TermLexicon.NameOf(token, article.WordsOf(new(at, at + 1)), names.IsLocal(token)) with { IsPlace = isPlace };
    }

    private void ReadInside(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var last = at == start ? end - 1 : end;
            if (lexicon.LengthAt(article.Tokens, at, last, out var entry) > 0 && entry!.Term is { } term) _parts.Add(term);
        }
    }

    // "Russia and Ukraine" is "Ukraine and Russia": of two that are joined the order says nothing.
    private void AddActor(SignatureTerm term, int start, int end)
    {
        var isJoined = start == _actorEnd + 1 && lexicon.IsConjunction(article.Tokens[start - 1]);
        _actorEnd = end;
        var before = _terms.Count;
        Add(term, start, end);
        if (isJoined && _terms.Count == before + 1 && before > 0 && string.CompareOrdinal(_terms[before - 1].Id, term.Id) > 0)
            (_terms[before - 1], _terms[before]) = (_terms[before], _terms[before - 1]);
    }

    private void Add(SignatureTerm term, int start, int end)
    {
        if (_seen.Add((term.Kind, term.Id))) _terms.Add(term with { Span = article.SpanOf(new(start, end)), IsDenied = _isDenied, IsQuoted = article.QuotationAt(start) is { Inner.Length: <= LongestTerm } });
    }
}
