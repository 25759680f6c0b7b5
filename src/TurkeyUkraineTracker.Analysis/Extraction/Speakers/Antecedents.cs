using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Finds whom a pronoun means: by kind, gender and number, then by who is the subject of the sentence it stands in or of the one before.</summary>
/// <remarks>
/// A wrong antecedent is worse than none: where more than one actor remains, the pronoun stays without. Adjectives ("Russian") are no antecedents;
/// what stands outside of a quotation is none for a pronoun inside, and the other way round.
/// </remarks>
internal sealed class Antecedents(TokenisedArticle article, ActorRegister register, ISpeakerWords words)
{
    private const int FarthestBack = 3;

    /// <returns>An actor's id; null when nobody or more than one can be meant.</returns>
    public string? Of(TokenRange range, SpeakerPronoun pronoun)
    {
        var passage = article.PassageAt(range.Start);
        var own = Fitting(new(passage.Range.Start, range.Start), range, pronoun);
        if (own.Count > 0) return InOwn(own, range, pronoun);

        return article.QuotationAt(range.Start) is null ? InPassagesBefore(passage, range, pronoun) : null;
    }

    private List<FoundMention> Fitting(TokenRange where, TokenRange range, SpeakerPronoun pronoun) => [.. register.In(where)
        .Where(mention => CanBeMeant(mention) && article.QuotationAt(mention.Range.Start) == article.QuotationAt(range.Start))
        .Where(mention => pronoun.Fits(register.Of(mention.ActorId).Kind, register.GenderOf(mention.ActorId)))];

    private bool CanBeMeant(FoundMention mention) => !words.IsAdjective(article, mention.Range, register.Of(mention.ActorId).Kind, mention.Form);

    private string? InOwn(List<FoundMention> own, TokenRange range, SpeakerPronoun pronoun)
    {
        // "Putin told him": whoever does it is not whom it is done to.
        if (pronoun.Role == PronounRole.Object) own = [.. own.Where(mention => !IsDoerOf(mention, range, own))];

        if (Only(own) is { } only) return only;

        var subjects = own.Where(mention => words.IsSubject(article, mention.Range)).ToList();
        return pronoun.Role == PronounRole.Possessive && subjects.Count > 0 ? subjects[^1].ActorId : Only(subjects);
    }

    private bool IsDoerOf(FoundMention mention, TokenRange range, List<FoundMention> own) =>
        words.IsSubject(article, mention.Range) && mention == own[^1] && !words.HasClauseBorder(article, mention.Range.End, range.Start);

    private string? InPassagesBefore(Passage passage, TokenRange range, SpeakerPronoun pronoun)
    {
        var before = passage;
        for (var back = 0; back < (pronoun.IsPerson ? FarthestBack : 1) && before.Range.Start > 0; back++)
        {
            before = article.PassageAt(before.Range.Start - 1);
            if (passage.Paragraph - before.Paragraph > 1) return null;

            var fitting = Fitting(before.Range, range, pronoun);
            if (fitting.Count > 0) return Only(fitting.Where(mention => words.IsSubject(article, mention.Range))) ?? (pronoun.IsPerson || pronoun.Kind is not null ? Only(fitting) : null);
        }

        return null;
    }

    private static string? Only(IEnumerable<FoundMention> mentions)
    {
        var actors = mentions.Select(mention => mention.ActorId).Distinct().Take(2).ToList();
        return actors.Count == 1 ? actors[0] : null;
    }
}
