using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Gives each pronoun that names no speaker its actor, in text order, so that one pronoun can lead to the next.</summary>
internal sealed class PronounFinder(TokenisedArticle article, ActorRegister register, ISpeakerWords words, Grammar grammar)
{
    public const string OfOnly = "pronoun-of-only";

    private readonly Antecedents _antecedents = new(article, register, words);
    private readonly PairFinder _pairs = new(article, register, words, grammar);

    /// <summary>Adds the mentions to the register.</summary>
    public void Find()
    {
        foreach (var passage in article.Passages)
        {
            if (article.Article.Paragraphs[passage.Paragraph].Kind is not (SegmentKind.Body or SegmentKind.Standfirst)) continue;

            for (var i = passage.Range.Start; i < passage.Range.End;) i += Math.Max(1, AddAt(i, passage.Range.End));
        }
    }

    // The length of what was found at the token.
    private int AddAt(int token, int end)
    {
        if (_pairs.AddAt(token, end) is > 0 and var length) return length;

        var range = new TokenRange(token, token + words.PronounLengthAt(article, token, end));
        if (range.IsEmpty || words.PronounAt(article, range) is not { IsRelative: false } pronoun) return range.Length;
        if (pronoun is { IsPlural: true, Role: not PronounRole.Object } && _pairs.AddPlural(range)) return range.Length;

        if (_antecedents.Of(range, pronoun) is { } meant) register.AddWhereNone(new(range, meant, MentionForm.Pronoun, OfOnly));
        return range.Length;
    }
}
