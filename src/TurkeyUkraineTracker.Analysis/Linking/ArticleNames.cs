using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Which words of an article are names that no lexicon knows, such as "Toyota": mostly spelled alike in every language.</summary>
/// <remarks>Linear in the article, made once for it.</remarks>
internal sealed partial class ArticleNames
{
    private const int Shortest = 2;

    private readonly TokenisedArticle _article;
    private readonly TermLexicon _lexicon;
    private readonly bool _isVietnamese;
    private readonly HashSet<string> _lowerCased = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capitalised = new(StringComparer.Ordinal);
    private readonly HashSet<int> _starts;
    private readonly HashSet<int> _headed = [];

    public ArticleNames(TokenisedArticle article, TermLexicon lexicon)
    {
        (_article, _lexicon, _isVietnamese) = (article, lexicon, article.Article.Language == "vi");
        _starts = [.. article.Article.Sentences.Select(sentence => article.RangeOf(sentence.Span).Start), .. article.Quotations.Select(quotation => quotation.Inner.Start)];
        foreach (var segment in article.Article.Segments.Where(IsHeading))
        {
            var range = article.RangeOf(segment.Span);
            _headed.UnionWith(Enumerable.Range(range.Start, range.Length));
        }

        for (var at = 0; at < article.Tokens.Count; at++) Note(at);
    }

    public bool IsName(int token)
    {
        var word = _article.Tokens[token];
        if (!word.IsWord || word.Key.Length < Shortest || !_article.IsCapitalised(token)) return false;
        if (_lexicon.IsFunctionWord(word) || _lexicon.IsTitle(word) || _lowerCased.Contains(word.Lower)) return false;
        return StandsFree(token) || _capitalised.Contains(word.Key) || (!_headed.Contains(token) && OpensWithName(token));
    }

    /// <summary>A Vietnamese syllable: an English article would write it without its marks, or translate it ("Bộ Y tế").</summary>
    public bool IsLocal(Token word) => _isVietnamese && Syllable().IsMatch(word.Key);

    private void Note(int token)
    {
        if (!_article.Tokens[token].IsWord) return;
        if (!_article.IsCapitalised(token)) _lowerCased.Add(_article.Tokens[token].Lower);
        else if (StandsFree(token)) _capitalised.Add(_article.Tokens[token].Key);
    }

    // Inside a sentence of the body a capital is no accident.
    private bool StandsFree(int token) => !_starts.Contains(token) && !_headed.Contains(token);

    // "Toyota will", but not "Người dân": a Vietnamese sentence opens with a name when it cannot be a syllable or another capital follows.
    private bool OpensWithName(int token) =>
        !IsLocal(_article.Tokens[token]) || (token + 1 < _article.Tokens.Count && _article.Tokens[token + 1].IsWord && _article.IsCapitalised(token + 1));

    private static bool IsHeading(Segment segment) => segment.Kind is SegmentKind.Headline or SegmentKind.Heading;

    // "hung", "nguyen"; not "honda", "iran".
    [GeneratedRegex(@"^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Syllable();
}
