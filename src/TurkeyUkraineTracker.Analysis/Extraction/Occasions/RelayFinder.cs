using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Occasions;

/// <summary>Finds the outlets between a speaker and the article: those named beside the cue, those that an attribution names as relays, and whoever interviews.</summary>
internal static class RelayFinder
{
    public const string Interviewer = "interviewing-outlet";

    private const int LongestName = 4;
    private const int FarthestInterviewer = 10;

    /// <summary>Whom the speaker spoke to comes first, then whoever passes it on, each once.</summary>
    public static IReadOnlyList<Hop> Of(TokenisedArticle article, ActorRegister register, Credit credit, int index, TellingWords telling, Grammar grammar, ISpeakerWords words)
    {
        var attribution = credit.Attribution;
        if (attribution.Cue.Count == 0) return [];

        var passage = telling.PassageOf(attribution);
        MeetInterviewer(article, register, passage, token => telling.TellOf(index, token), grammar, words);
        return [.. register.In(passage)
            .Where(mention => register.Of(mention.ActorId).Kind == ActorKind.Media && telling.TellOf(index, mention.Range.Start))
            .Select(mention => new Hop(article.SpanOf(mention.Range), mention.ActorId, IsSpokenTo(article, mention.Range.Start, attribution, passage, grammar)))
            .Concat(credit.Relays)
            .Where(hop => hop.Id != attribution.SpeakerId && !attribution.SpeakerSpans.Any(hop.Span.Overlaps))
            .OrderBy(hop => !hop.IsDirect)
            .ThenBy(hop => hop.Span)
            .DistinctBy(hop => hop.Id)];
    }

    // Right behind the cue ("told X", "nói với báo X"), or behind an interview's preposition.
    private static bool IsSpokenTo(TokenisedArticle article, int name, Attribution attribution, TokenRange passage, Grammar grammar)
    {
        var cueEnd = article.RangeOf(attribution.Cue[^1]).End;
        var floor = Math.Max(passage.Start, name - FarthestInterviewer);
        for (var i = name - 1; i >= floor; i--)
        {
            if (i < cueEnd && cueEnd <= name) return true;
            if (grammar.LengthAt("interview", article.Tokens, i, name) > 0) return true;
            if (!article.Tokens[i].IsWord || grammar.Has("relay-word", article.Tokens[i])) return false;
        }

        return false;
    }

    // "in an interview with Le Courrier du Nord": whoever is named behind it is an outlet, unless it is known to be something else.
    private static void MeetInterviewer(TokenisedArticle article, ActorRegister register, TokenRange passage, Func<int, bool> tells, Grammar grammar, ISpeakerWords words)
    {
        for (var i = passage.Start; i < passage.End; i++)
        {
            var length = tells(i) ? grammar.LengthAt("interview", article.Tokens, i, passage.End) : 0;
            if (length == 0 || NameBehind(article, i + length, passage, grammar, words) is not { } name) continue;
            if (!register.In(name).Any()) register.Meet(name, ActorKind.Media, MentionForm.Name, Interviewer);
            return;
        }
    }

    private static TokenRange? NameBehind(TokenisedArticle article, int start, TokenRange passage, Grammar grammar, ISpeakerWords words)
    {
        var first = start;
        while (first < passage.End && grammar.Has("interviewer-link", article.Tokens[first])) first++;
        var end = first;
        while (end < passage.End && end - first < LongestName && words.IsNameWord(article, end)) end++;
        return first > start && end > first && !CanBePerson(article, new(first, end), first - start, grammar) ? new(first, end) : null;
    }

    // "an interview with Marta Oyelaran" may name who was asked; an outlet of two words shows by one of them or by a second word before it.
    private static bool CanBePerson(TokenisedArticle article, TokenRange name, int links, Grammar grammar) =>
        name.Length == 2 && links < 2 && !Enumerable.Range(name.Start, name.Length).Any(i => grammar.Has("outlet-word", article.Tokens[i]));
}
