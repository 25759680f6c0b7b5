using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;

namespace TurkeyUkraineTracker.Analysis.Extraction.Actors;

/// <summary>Finds the topic's actors by their names, then by the short forms that the article itself introduces: a surname, an acronym in brackets.</summary>
internal sealed class MentionFinder
{
    public const string TopicName = "topic-name";
    public const string SurnameOfNamed = "surname-of-named";
    public const string AcronymOfNamed = "acronym-of-named";

    private const int ShortestSurname = 3;

    private readonly TokenisedArticle _article;
    private readonly NameIndex _names;
    private readonly ISpeakerWords _words;
    private readonly string[] _outlet;
    private readonly Dictionary<string, FoundMention> _shortForms = new(StringComparer.Ordinal);

    private MentionFinder(TokenisedArticle article, NameIndex names, ISpeakerWords words) =>
        (_article, _names, _words, _outlet) = (article, names, words, [.. Tokeniser.Tokenise(article.Article.Metadata.Outlet?.Value ?? "").Select(token => token.Lower)]);

    /// <summary>In text order; the longest name at a place wins, and a role or a force holds the state it belongs to. Boilerplate has none.</summary>
    public static IEnumerable<FoundMention> Find(TokenisedArticle article, NameIndex names, ISpeakerWords words) =>
        article.ParagraphRanges
            .Where((_, paragraph) => article.Article.Paragraphs[paragraph].Kind != SegmentKind.Boilerplate)
            .SelectMany(new MentionFinder(article, names, words).InParagraph);

    private IEnumerable<FoundMention> InParagraph(TokenRange paragraph)
    {
        var last = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if ((NamedAt(i, paragraph.End) ?? ShortFormAt(i)) is not { } mention || IsNamesake(mention, last, paragraph.End) || IsPartOfOutlet(mention.Range)) continue;

            yield return mention;
            foreach (var inside in Inside(mention)) yield return inside;
            i = mention.Range.End - 1;
            last = mention.Range.End;
        }
    }

    // "Melania Trump" and "Trump Tower" are not Donald Trump: a surname inside a longer name that is none of its bearer's is somebody else's.
    private bool IsNamesake(FoundMention mention, int last, int end)
    {
        if (mention.Range.Length > 1 || !_names.IsPerson(mention.ActorId)) return false;

        var (before, after) = (mention.Range.Start - 1, mention.Range.End);
        return (before >= last && IsOtherName(before, mention.ActorId)) || (after < end && IsOtherName(after, mention.ActorId) && _names.LongestAt(_article, after, end) is null);
    }

    private bool IsOtherName(int token, string actor) => _words.IsNameWord(_article, token) && !_names.IsWordOf(actor, _article.Tokens[token].Key);

    // "Western" in "Western Mirror", where that is the article's outlet, is no actor.
    private bool IsPartOfOutlet(TokenRange mention) => mention.Length < _outlet.Length && Enumerable.Range(0, _outlet.Length - mention.Length + 1).Any(before =>
        mention.Start - before is var start && start >= 0 && start + _outlet.Length <= _article.Tokens.Count
        && _outlet.Select((word, i) => _article.Tokens[start + i].Lower == word).All(isSame => isSame));

    private FoundMention? NamedAt(int token, int end)
    {
        if (_names.LongestAt(_article, token, end) is not { } entry) return null;

        var mention = new FoundMention(new(token, token + entry.Words.Length), entry.Actor.Id, FormOf(entry.Name.Form), TopicName);
        if (entry.Name.Form == NameForm.Name && entry.Words.Length > 1) Introduce(mention, entry.Actor.Kind, end);
        return mention;
    }

    // "Russian" in "Russian Foreign Minister" and "Russian forces" names the state; in "Russian Direct Investment Fund" it does not.
    private IEnumerable<FoundMention> Inside(FoundMention mention)
    {
        if (mention.Range.Length < 2 || !(mention.Form == MentionForm.Role || _names.IsForce(mention.ActorId))) yield break;

        for (var i = mention.Range.Start; i < mention.Range.End; i++)
        {
            var end = i == mention.Range.Start ? mention.Range.End - 1 : mention.Range.End;
            if (_names.LongestAt(_article, i, end) is not { } entry || entry.Actor.Id == mention.ActorId) continue;

            yield return new(new(i, i + entry.Words.Length), entry.Actor.Id, FormOf(entry.Name.Form), TopicName);
            i += entry.Words.Length - 1;
        }
    }

    private FoundMention? ShortFormAt(int token) =>
        _article.Tokens[token].IsWord && _article.IsCapitalised(token) && _shortForms.TryGetValue(_article.Tokens[token].Key, out var form)
            ? form with { Range = new(token, token + 1) }
            : null;

    private void Introduce(FoundMention mention, ActorKind kind, int end)
    {
        var next = mention.Range.End;
        if (kind == ActorKind.Person) AddShortForm(mention, next - 1, MentionForm.Name, SurnameOfNamed);
        else if (next + 2 < end && _article.Tokens[next].Is("(") && _article.Tokens[next + 2].Is(")")) AddShortForm(mention, next + 1, MentionForm.Alias, AcronymOfNamed);
    }

    private void AddShortForm(FoundMention mention, int token, MentionForm form, string rule)
    {
        var key = _article.Tokens[token].Key;
        if (key.Length >= ShortestSurname) _shortForms[key] = mention with { Form = form, Rule = rule };
    }

    private static MentionForm FormOf(NameForm form) => form switch
    {
        NameForm.Name => MentionForm.Name,
        NameForm.Metonym => MentionForm.Metonym,
        NameForm.Role => MentionForm.Role,
        _ => MentionForm.Alias,
    };
}
