using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Gives each pronoun that names no speaker its actor, in text order, so that one pronoun can lead to the next.</summary>
internal static class PronounFinder
{
    public const string OfOnly = "pronoun-of-only";

    public static void Find(TokenisedArticle article, ActorRegister register, ISpeakerWords words)
    {
        var antecedents = new Antecedents(article, register, words);
        foreach (var passage in article.Passages)
        {
            if (article.Article.Paragraphs[passage.Paragraph].Kind is not (SegmentKind.Body or SegmentKind.Standfirst)) continue;

            foreach (var (range, pronoun) in Pronouns(article, passage.Range, words))
            {
                if (antecedents.Of(range, pronoun) is { } meant) register.AddWhereNone(new(range, meant, MentionForm.Pronoun, OfOnly));
            }
        }
    }

    // A relative pronoun is no mention of its own.
    private static IEnumerable<(TokenRange Range, SpeakerPronoun Pronoun)> Pronouns(TokenisedArticle article, TokenRange passage, ISpeakerWords words)
    {
        for (var i = passage.Start; i < passage.End; i++)
        {
            var range = new TokenRange(i, i + words.PronounLengthAt(article, i, passage.End));
            if (range.IsEmpty || words.PronounAt(article, range) is not { IsRelative: false } pronoun) continue;

            yield return (range, pronoun);
            i = range.End - 1;
        }
    }
}
