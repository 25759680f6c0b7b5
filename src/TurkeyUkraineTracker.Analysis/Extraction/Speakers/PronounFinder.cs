using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Finds whom a pronoun means: the only actor before it in its own passage that fits, for persons in the passage before too.</summary>
/// <remarks>Adjectives ("Russian") are no antecedents. Where nobody or more than one actor fits, the pronoun stays without an actor.</remarks>
internal static class PronounFinder
{
    public const string OfOnly = "pronoun-of-only";

    public static void Find(TokenisedArticle article, ActorRegister register, ISpeakerWords words)
    {
        IReadOnlyList<FoundMention> before = [];
        foreach (var passage in article.Passages)
        {
            if (article.Article.Paragraphs[passage.Paragraph].Kind is not (SegmentKind.Body or SegmentKind.Standfirst)) continue;

            var own = register.In(passage.Range).Where(mention => CanBeMeant(article, register, mention)).ToList();
            foreach (var (range, pronoun) in Pronouns(article, passage.Range, words))
            {
                var candidates = own.TakeWhile(mention => mention.Range.Start < range.Start).Concat(pronoun.IsPerson ? before : []);
                if (OnlyOne(register, candidates, pronoun) is { } meant) register.AddWhereNone(new(range, meant, MentionForm.Pronoun, OfOnly));
            }

            before = own.Count > 0 ? own : before;
        }
    }

    private static bool CanBeMeant(TokenisedArticle article, ActorRegister register, FoundMention mention) =>
        mention.Form != MentionForm.Pronoun
        && !(mention.Form == MentionForm.Alias && register.Of(mention.ActorId).Kind == ActorKind.State)
        && article.QuotationAt(mention.Range.Start) is null;

    private static string? OnlyOne(ActorRegister register, IEnumerable<FoundMention> candidates, SpeakerPronoun pronoun)
    {
        var fitting = candidates
            .Select(mention => mention.ActorId)
            .Where(actor => pronoun.Fits(register.Of(actor).Kind, register.GenderOf(actor)))
            .Distinct()
            .Take(2)
            .ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // Relative pronouns and "they" have too many antecedents to guess from position.
    private static IEnumerable<(TokenRange Range, SpeakerPronoun Pronoun)> Pronouns(TokenisedArticle article, TokenRange passage, ISpeakerWords words)
    {
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (article.QuotationAt(i) is not null) continue;

            var range = new TokenRange(i, i + words.PronounLengthAt(article, i, passage.End));
            if (range.IsEmpty || words.PronounAt(article, range) is not { IsRelative: false, IsPlural: false } pronoun) continue;

            yield return (range, pronoun);
            i = range.End - 1;
        }
    }
}
