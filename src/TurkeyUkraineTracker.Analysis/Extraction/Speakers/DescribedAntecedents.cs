using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Finds whom a speaker's pronoun means where no name fits: a person or body that the article only describes ("The general … He", "the ministry … It", "Đại sứ quán Nga … cơ quan này").</summary>
/// <remarks>The subject of the nearest sentence that describes any such, else the only one it describes; of two nobody is chosen.</remarks>
internal sealed class DescribedAntecedents(TokenisedArticle article, ActorRegister register, ISpeakerWords words)
{
    private const int FarthestBack = 3;

    private readonly Dictionary<int, List<(TokenRange Range, ActorKind Kind)>> _byPassage = [];

    /// <returns>The actor, met by this description; null for none.</returns>
    public Speaker? Of(TokenRange range, SpeakerPronoun pronoun)
    {
        var passage = article.PassageAt(range.Start);
        if (Meant(passage, range.Start, pronoun) is { } own) return own;

        var before = passage;
        for (var back = 0; back < FarthestBack && before.Range.Start > 0; back++)
        {
            before = article.PassageAt(before.Range.Start - 1);
            if (passage.Paragraph - before.Paragraph > 1) return null;
            if (Meant(before, before.Range.End, pronoun) is { } meant) return meant;
            if (!pronoun.IsPerson && pronoun.Kind is null) return null;
        }

        return null;
    }

    private Speaker? Meant(Passage passage, int end, SpeakerPronoun pronoun)
    {
        var described = DescribedIn(passage).Where(found => found.Range.End <= end && pronoun.Fits(found.Kind, gender: null) && !IsNamed(found.Range, found.Kind)).ToList();
        var subject = described.FindIndex(found => words.IsSubject(article, found.Range));
        if (subject < 0 && described.Count != 1) return null;

        var (range, kind) = described[Math.Max(0, subject)];
        return register.In(range).FirstOrDefault(mention => mention.Range == range) is { } known ? register.Of(known.ActorId) : register.Meet(range, kind, MentionForm.Role, SpeakerResolver.Described);
    }

    // "Thủ tướng Terzi" is a name where the article knows one: names are looked for first.
    private bool IsNamed(TokenRange range, ActorKind kind) => kind == ActorKind.Person && register.In(range).Any(mention => mention.Form == MentionForm.Name && register.Of(mention.ActorId).Kind == ActorKind.Person);

    // Looked for once in a passage, however many pronouns look back at it.
    private List<(TokenRange Range, ActorKind Kind)> DescribedIn(Passage passage)
    {
        if (!_byPassage.TryGetValue(passage.Range.Start, out var found)) _byPassage[passage.Range.Start] = found = [.. In(passage.Range)];
        return found;
    }

    private IEnumerable<(TokenRange Range, ActorKind Kind)> In(TokenRange where)
    {
        for (var i = where.Start; i < where.End; i++)
        {
            if (article.QuotationAt(i) is not null || words.DescriptionAt(article, i, where.End) is not { } found) continue;

            yield return (found, words.KindOf(article, found));
            i = found.End - 1;
        }
    }
}
