using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>The actors of one article while it is read: the topic's by their mentions, and those met only here.</summary>
internal sealed class ActorRegister
{
    private const int FarthestBack = 400;

    private readonly TokenisedArticle _article;
    private readonly IReadOnlyDictionary<string, TopicActor> _topic;
    private readonly Dictionary<string, Speaker> _met = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _genders = new(StringComparer.Ordinal);
    private readonly Genders _tellers;
    private readonly List<FoundMention> _mentions;
    private readonly Lazy<ILookup<string, string>> _topicNames;
    private readonly Lazy<Dictionary<string, string>> _topicBodies;

    public ActorRegister(TokenisedArticle article, IReadOnlyDictionary<string, TopicActor> topic, Genders genders, IEnumerable<FoundMention> mentions)
    {
        (_article, _topic, _tellers) = (article, topic, genders);
        _mentions = [.. mentions];
        _topicBodies = new(() => topic.Values.Where(actor => actor.Kind == ActorKind.Organisation)
            .SelectMany(actor => actor.Names.Where(name => name.Form == NameForm.Name).Select(name => (Key: NameKey.Of(name.Text), actor.Id)).Append((Key: NameKey.Of(actor.Name), actor.Id)))
            .DistinctBy(name => name.Key).ToDictionary(name => name.Key, name => name.Id, StringComparer.Ordinal));
        _topicNames = new(() => topic.Values.Where(actor => actor.Kind == ActorKind.Person).ToLookup(actor => SurnameOf(NameKey.Of(actor.Name)), actor => actor.Id, StringComparer.Ordinal));
    }

    /// <summary>In text order; a described speaker's mention may hold others ("Turkish" in "Turkish officials"), which follow it.</summary>
    public IReadOnlyList<FoundMention> Mentions => _mentions;

    public Speaker Of(string id) => _topic.TryGetValue(id, out var actor) ? new(id, actor.Name, actor.Kind) : _met[id];

    /// <summary><c>m</c> or <c>f</c>, by the topic's data or by title and given name in the article; null when neither tells.</summary>
    public string? GenderOf(string id) => _topic.TryGetValue(id, out var actor) ? actor.Gender : _genders.GetValueOrDefault(id);

    /// <summary>A pronoun was used of the actor: what takes "she" takes no "he" later.</summary>
    public void Learn(string id, string gender) => _genders.TryAdd(id, gender);

    /// <summary>The state or body that the topic says a person acts for; null for others.</summary>
    public string? AffiliationOf(string id) => _topic.TryGetValue(id, out var actor) && actor is { Kind: ActorKind.Person, Affiliation: { } side } && _topic.ContainsKey(side) ? side : null;

    /// <summary>Mentions wholly inside the range, in text order.</summary>
    public IEnumerable<FoundMention> In(TokenRange range)
    {
        for (var i = IndexOf(range.Start); i < _mentions.Count && _mentions[i].Range.Start < range.End; i++)
        {
            if (_mentions[i].Range.End <= range.End) yield return _mentions[i];
        }
    }

    /// <summary>Mentions before the token, nearest first; no more than <see cref="FarthestBack"/>, so that long articles cost no more a mention.</summary>
    public IEnumerable<FoundMention> Before(int token)
    {
        for (int i = IndexOf(token) - 1, last = Math.Max(0, i - FarthestBack); i >= last; i--) yield return _mentions[i];
    }

    /// <summary>The actor of a name that no list has; the same for the full name and, later, for the surname alone.</summary>
    public Speaker Meet(TokenRange name, ActorKind kind, MentionForm form, string rule)
    {
        var words = _article.WordsOf(name);
        var key = NameKey.Of(words);
        var isSurname = !key.Contains(' ', StringComparison.Ordinal) && _bySurname.ContainsKey(key);
        var id = kind != ActorKind.Person && BodyOf(key) is { } body ? body : isSurname ? _bySurname[key] : (kind == ActorKind.Person ? Misspelt(key) : null) ?? Slug.Of(words);
        if (!_topic.ContainsKey(id)) _met.TryAdd(id, new(id, words, kind));
        if (kind == ActorKind.Person && form == MentionForm.Name) _bySurname.TryAdd(SurnameOf(key), id);

        if (kind == ActorKind.Person && _tellers.Of(_article, name) is { } gender) _genders.TryAdd(id, gender);

        Add(new(name, id, form, rule));
        return Of(id);
    }

    /// <summary>The person met in this article whose surname has the key; null for none.</summary>
    public string? OfSurname(string key) => _bySurname.GetValueOrDefault(key);

    /// <summary>Adds a mention where no other covers its words.</summary>
    public void AddWhereNone(FoundMention mention)
    {
        var index = IndexOf(mention.Range.Start + 1);
        if (index > 0 && _mentions[index - 1].Range.Overlaps(mention.Range)) return;

        Add(mention);
    }

    /// <summary>Adds the same words as a mention of two actors, where no other covers them.</summary>
    public void AddPair(FoundMention mention, string second)
    {
        var index = IndexOf(mention.Range.Start + 1);
        if (index == 0 || !_mentions[index - 1].Range.Overlaps(mention.Range)) _mentions.InsertRange(index, [mention, mention with { ActorId = second }]);
    }

    /// <summary>Adds a mention unless the very same words are one already.</summary>
    public void Add(FoundMention mention)
    {
        var index = IndexOf(mention.Range.Start);
        while (index < _mentions.Count && _mentions[index].Range.Start == mention.Range.Start && _mentions[index].Range.End > mention.Range.End) index++;
        if (index == _mentions.Count || _mentions[index].Range != mention.Range) _mentions.Insert(index, mention);
    }

    // "Volodomyr" for "Volodymyr" with the same surname: the one person of the topic whose name it is but for a letter.
    private string? Misspelt(string key) =>
        _topicNames.Value[SurnameOf(key)].Where(id => SlipOfThePen.IsOneLetterOff(key, NameKey.Of(_topic[id].Name))).Take(2).ToList() is [var only] ? only : null;

    // "the Russian defence ministry", as no list spells it, with or without its article.
    private string? BodyOf(string key) =>
        _topicBodies.Value.TryGetValue(key, out var id) || _topicBodies.Value.TryGetValue(key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..], out id) ? id : null;

    private static string SurnameOf(string key) => key[(key.LastIndexOf(' ') + 1)..];

    // The first mention that starts at or after the token.
    private int IndexOf(int token) => LowerBound.Of(_mentions, token, static (mention, token) => mention.Range.Start < token);
}
