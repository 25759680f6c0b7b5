using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Finds lists of things: what follows "including", and three or more actors in a row.</summary>
/// <param name="mentionsIn">The actors mentioned inside a span, in text order.</param>
internal sealed class EnumerationFinder(TokenisedArticle article, TermLexicon lexicon, ArticleNames names, Func<TextSpan, IEnumerable<(TextSpan Span, ExtractedActor Actor)>> mentionsIn)
{
    private const int LongestItem = 8;

    private const int FewestItems = 2;

    // "Russia and Ukraine" is a pair of actors, not a list.
    private const int FewestActors = 3;

    private const int LongestHead = 3;

    private const string Strong = "strong";

    private readonly PhraseTable<string> _openers = OpenersOf(article.Article.Language);

    /// <summary>In text order; lists do not overlap. Linear in the words.</summary>
    public IEnumerable<SignatureList> Find(IReadOnlyList<TextSpan> words) => words.Select(article.RangeOf).SelectMany(Find);

    private IEnumerable<SignatureList> Find(TokenRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            var opener = _openers.LengthAt(article.Tokens, at, range.End, out var strength);
            var items = opener > 0 ? Items(new(at + opener, range.End)) : [];
            if (!IsList(items, strength)) items = ActorsFrom(new(at, range.End));
            if (items.Count == 0) continue;

            yield return new(NameOf(items, opener > 0 ? new(Math.Max(range.Start, at - LongestHead), at) : new(at, at)), [.. items.Select(ItemOf)]);
            at = items[^1].End - 1;
        }
    }

    private bool IsList(List<TokenRange> items, string? strength) =>
        items.Count >= FewestItems && (strength == Strong || items.TrueForAll(item => ItemOf(item).IsShared));

    /// <summary>The things between commas up to the one after "and"; a thing ends where grammar takes over.</summary>
    private List<TokenRange> Items(TokenRange range)
    {
        var items = new List<TokenRange>();
        for (var (at, isLast) = (range.Start, false); at < range.End && !isLast;)
        {
            isLast = lexicon.IsConjunction(article.Tokens[at]);
            if (isLast) at++;
            while (at < range.End && lexicon.IsFunctionWord(article.Tokens[at])) at++;

            var end = EndOfItem(new(at, range.End));
            if (end == at || end - at > LongestItem) break;
            items.Add(new(at, end));
            if (end == range.End || !IsJoint(end)) break;
            at = article.Tokens[end].Is(",") ? end + 1 : end;
        }

        return items;
    }

    private int EndOfItem(TokenRange range)
    {
        var end = range.Start;
        while (end < range.End && (IsHyphen(end, range.End) || IsOfItem(article.Tokens[end]))) end++;
        return end;
    }

    private bool IsOfItem(Token token) => token.Kind != TokenKind.Punctuation && !lexicon.IsFunctionWord(token) && !lexicon.IsConjunction(token);

    // "laser-guided" is one thing.
    private bool IsHyphen(int at, int end) =>
        article.Tokens[at].Is("-") && at + 1 < end && article.Tokens[at].Span.End == article.Tokens[at + 1].Span.Start && article.Tokens[at - 1].Span.End == article.Tokens[at].Span.Start;

    private bool IsJoint(int at) => article.Tokens[at].Is(",") || lexicon.IsConjunction(article.Tokens[at]);

    private List<TokenRange> ActorsFrom(TokenRange range)
    {
        var items = new List<TokenRange>();
        for (var at = range.Start; at < range.End && MentionAt(at, range.End) is { } mention;)
        {
            items.Add(mention);
            at = mention.End;
            if (at >= range.End || !IsJoint(at)) break;
            while (at < range.End && IsJoint(at)) at++;
        }

        return items.Count >= FewestActors ? items : [];
    }

    private TokenRange? MentionAt(int at, int end)
    {
        var found = mentionsIn(new(article.Tokens[at].Span.Start, article.Tokens[Math.Min(at + LongestItem, end) - 1].Span.End)).FirstOrDefault();
        return found.Actor is not null && found.Span.Start == article.Tokens[at].Span.Start ? article.RangeOf(found.Span) : null;
    }

    private SignatureItem ItemOf(TokenRange range)
    {
        var span = article.SpanOf(range);
        var actors = mentionsIn(span).Select(mention => (mention.Span, (IReadOnlyList<SignatureTerm>)[new(TermKind.Actor, mention.Actor.Id, mention.Actor.Name, 1)]));
        var terms = new TermReader(article, lexicon, names, actors, []).Read([span]).Terms;
        var keys = terms.Select(term => CandidateTerms.KeyOf(term, article.Article.Language)).Order(StringComparer.Ordinal).ToList();
        return new(span, span.Of(article.Text), keys.Count > 0 ? keys : [NameKey.Of(span.Of(article.Text))], terms.Any(term => term.Kind != TermKind.Word));
    }

    /// <summary>What the words before the list call it; else what kind of actors they are.</summary>
    private string NameOf(List<TokenRange> items, TokenRange head)
    {
        IReadOnlyList<SignatureTerm> said = head.IsEmpty ? [] : new TermReader(article, lexicon, names, [], []).Read([article.SpanOf(head)]).Terms;
        if (said is [.., { Kind: TermKind.Concept or TermKind.Notion } name]) return name.Id;

        var kinds = items.Select(item => mentionsIn(article.SpanOf(item)).Select(mention => mention.Actor?.Kind).FirstOrDefault()).Distinct().ToList();
        return kinds is [{ } kind] ? Kebab.Of(kind) : SignatureList.Unnamed;
    }

    private static PhraseTable<string> OpenersOf(string language) =>
        LanguageRules.For(language) is null ? new([]) : new(LexiconFile.Load($"{language}/enumerations.tsv").Select(row => (row[1], row[0])));
}
