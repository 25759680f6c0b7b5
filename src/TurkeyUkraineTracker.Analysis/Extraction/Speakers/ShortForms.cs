using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>
/// Finds the body that a short form stands for: "the Commission" after "the European Commission", "Bộ Ngoại giao" after
/// "Bộ Ngoại giao Ukraine".
/// </summary>
/// <remarks>Only where the article names one such body before; of two, neither is meant.</remarks>
internal sealed class ShortForms(TokenisedArticle article, ActorRegister register, ISpeakerWords words)
{
    public const string Rule = "short-form-of-named";

    private const int FarthestName = 1_000;
    private const int LongestName = 8;

    /// <summary>The body, with the short form as a mention of it; null for none.</summary>
    public Speaker? BodyOf(TokenRange head)
    {
        if (words.ShortNameIn(article, head) is not { } shortName) return null;

        var known = Named(head, shortName).Concat(Written(head, shortName)).DistinctBy(name => name.Key).Take(2).ToList();
        if (known is not [var only]) return null;

        var body = only.ActorId is { } id
            ? register.Of(id) : register.Meet(only.Range, ActorKind.Organisation, MentionForm.Name, SpeakerResolver.NamedOnlyHere);
        register.Add(new(head, body.Id, MentionForm.Role, Rule));
        return body;
    }

    private IEnumerable<(string Key, TokenRange Range, string? ActorId)> Named(TokenRange head, TokenRange shortName) => register.Before(head.Start)
        .Where(mention => mention.Form is MentionForm.Name && mention.Range.Length > shortName.Length
            && register.Of(mention.ActorId).Kind is ActorKind.Organisation or ActorKind.Media)
        .Where(mention => IsSame(mention.Range.Start, shortName) || IsSame(mention.Range.End - shortName.Length, shortName))
        .Select(mention => (mention.ActorId, mention.Range, (string?)mention.ActorId));

    // A name that nobody has spoken by yet, in capitals: "The Nordic Fisheries Council met".
    private IEnumerable<(string Key, TokenRange Range, string? ActorId)> Written(TokenRange head, TokenRange shortName)
    {
        for (var noun = head.Start - shortName.Length; words.EndsInNoun && noun >= Math.Max(1, head.Start - FarthestName); noun--)
        {
            if (!article.IsCapitalised(noun) || !IsSame(noun, shortName)) continue;

            var start = noun;
            while (start > 0 && noun - start < LongestName && words.IsBodyWord(article, start - 1)) start--;
            var name = new TokenRange(start, noun + shortName.Length);
            if (start < noun && !register.In(name).Any(mention => mention.Range.End == name.End)) yield return (NameKey.Of(article.WordsOf(name)), name, null);
        }
    }

    private bool IsSame(int start, TokenRange shortName) => start >= 0
        && Enumerable.Range(0, shortName.Length).All(i => article.Tokens[start + i].Lower == article.Tokens[shortName.Start + i].Lower);
}
