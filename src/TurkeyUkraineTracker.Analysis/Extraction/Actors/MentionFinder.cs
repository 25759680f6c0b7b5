using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Actors;

/// <summary>Finds the topic's actors by their names, then persons by a surname that the article has introduced with the full name.</summary>
internal static class MentionFinder
{
    public const string TopicName = "topic-name";
    public const string SurnameOfNamed = "surname-of-named";

    private const int ShortestSurname = 3;

    /// <summary>In text order, not overlapping; the longest name at a place wins.</summary>
    public static List<FoundMention> Find(TokenisedArticle article, NameIndex names, IReadOnlyDictionary<string, TopicActor> actors)
    {
        var found = new List<FoundMention>();
        var surnames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var paragraph in article.ParagraphRanges)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (names.LongestAt(article, i, paragraph.End) is not { } entry)
                {
                    AddSurname(article, i, surnames, found);
                    continue;
                }

                found.Add(new(new(i, i + entry.Words.Length), entry.Actor.Id, FormOf(entry.Name.Form), TopicName));
                Introduce(entry, actors, surnames);
                i += entry.Words.Length - 1;
            }
        }

        return found;
    }

    private static void AddSurname(TokenisedArticle article, int i, Dictionary<string, string> surnames, List<FoundMention> found)
    {
        if (article.Tokens[i].IsWord && article.IsCapitalised(i) && surnames.TryGetValue(article.Tokens[i].Key, out var actor))
            found.Add(new(new(i, i + 1), actor, MentionForm.Name, SurnameOfNamed));
    }

    private static void Introduce(NameIndex.Entry entry, IReadOnlyDictionary<string, TopicActor> actors, Dictionary<string, string> surnames)
    {
        if (entry.Name.Form != NameForm.Name || entry.Words.Length < 2 || actors[entry.Actor.Id].Kind != ActorKind.Person) return;

        var surname = entry.Words[^1].Key;
        if (surname.Length >= ShortestSurname) surnames[surname] = entry.Actor.Id;
    }

    public static MentionForm FormOf(NameForm form) => form switch
    {
        NameForm.Name => MentionForm.Name,
        NameForm.Metonym => MentionForm.Metonym,
        NameForm.Role => MentionForm.Role,
        _ => MentionForm.Alias,
    };
}
