using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Actors;

/// <summary>The topic's names for one language of article, found by their first word.</summary>
/// <remarks>
/// A name of another language counts too when it is one an article may borrow (a full name or alias of four letters or more): a Vietnamese article
/// writes "Bloomberg" and "Recep Tayyip Erdogan". Adjectives, metonyms and roles belong to their language.
/// </remarks>
internal sealed class NameIndex
{
    private const int ShortestBorrowed = 4;
    private const int LongestAcronym = 5;

    private readonly FrozenDictionary<string, Entry[]> _byFirstWord;
    private readonly FrozenSet<string> _forces;
    private readonly FrozenDictionary<string, FrozenSet<string>> _wordsOfPersons;
    private readonly bool _diacriticsMatter;

    public NameIndex(Topic topic, string language)
    {
        // "nga", "ngà" and "ngã" are three words, and only one of them is Russia.
        _diacriticsMatter = language == "vi";
        _forces = topic.Actors.Where(actor => actor.Kind == ActorKind.Force).Select(actor => actor.Id).ToFrozenSet(StringComparer.Ordinal);
        _wordsOfPersons = topic.Actors
            .Where(actor => actor.Kind == ActorKind.Person)
            .ToFrozenDictionary(actor => actor.Id, actor => actor.Names.SelectMany(name => NameKey.Of(name.Text).Split(' ')).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _byFirstWord = topic.Actors
            .SelectMany(actor => actor.Names.Where(name => Serves(name, language)).Select(name => EntryOf(actor, name)))
            .Where(entry => entry.Words.Length > 0)
            .GroupBy(entry => KeyOf(entry.Words[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>One name, as tokens.</summary>
    public sealed record Entry(TopicActor Actor, ActorName Name, Token[] Words);

    public bool IsPerson(string actorId) => _wordsOfPersons.ContainsKey(actorId);

    /// <summary>Whether the word is part of any name of the person: a given name, a patronymic, a spelling.</summary>
    public bool IsWordOf(string personId, string key) => _wordsOfPersons[personId].Contains(key);

    public bool IsForce(string actorId) => _forces.Contains(actorId);

    /// <summary>The longest name that starts at the token; null when none does.</summary>
    /// <param name="end">Names may not reach over this token.</param>
    public Entry? LongestAt(TokenisedArticle article, int start, int end)
    {
        if (!_byFirstWord.TryGetValue(KeyOf(article.Tokens[start]), out var entries)) return null;

        return entries.FirstOrDefault(entry => start + entry.Words.Length <= end && Fits(article, start, entry));
    }

    private bool Fits(TokenisedArticle article, int start, Entry entry)
    {
        for (var i = 0; i < entry.Words.Length; i++)
        {
            if (!SameWord(article, start + i, entry.Words[i], entry.Name.Text)) return false;
        }

        return true;
    }

    private bool SameWord(TokenisedArticle article, int token, Token word, string name)
    {
        var found = article.Tokens[token];
        if (KeyOf(found) != KeyOf(word)) return false;
        if (!found.IsWord) return true;

        var written = word.Span.Of(name);
        if (IsAcronym(written)) return found.Span.Of(article.Text).Equals(written, StringComparison.Ordinal);
        // "The West" is named "the West" inside a sentence.
        if (char.IsUpper(written, 0) && !article.IsCapitalised(token) && word.Lower != "the") return false;
        return !_diacriticsMatter || found.Lower == word.Lower || found.Lower == found.Key;
    }

    private static bool IsAcronym(string written) => written.Length is > 1 and <= LongestAcronym && written.All(char.IsUpper);

    private static bool Serves(ActorName name, string language) =>
        name.Language.Length == 0
        || name.Language == language
        || (name.Form is NameForm.Name or NameForm.Alias && name.Text.Count(char.IsLetter) >= ShortestBorrowed);

    private static Entry EntryOf(TopicActor actor, ActorName name) => new(actor, name, [.. Tokeniser.Tokenise(name.Text)]);

    private static string KeyOf(Token token) => token.Key.Length > 0 ? token.Key : token.Lower;
}
