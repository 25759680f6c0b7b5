using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Finds the words for a person that a clause opens with, where no verb of the lexicon tells that they are its subject: a pronoun, a description, a name with its titles.</summary>
internal sealed class SpeakerPhrase(Grammar grammar, ISpeakerWords words)
{
    private const int LongestPronoun = 2;
    private const int LongestTitles = 8;

    /// <summary>The phrase that starts at the token and ends before <paramref name="end"/>; null when none does.</summary>
    /// <param name="mayBeOneName">Whether a capital by itself is a name: amid a sentence it is, at its start any word has one.</param>
    public TokenRange? At(TokenisedArticle article, int start, int end, bool mayBeOneName = false) =>
        mayBeOneName && start + 1 < end && words.IsNameWord(article, start) && !words.IsNameWord(article, start + 1) ? new(start, start + 1) : start >= end ? null : Pronoun(article, start, end) ?? Named(article, start, end) ?? words.DescriptionAt(article, start, end);

    private TokenRange? Pronoun(TokenisedArticle article, int start, int end)
    {
        for (var length = Math.Min(LongestPronoun, end - start); length > 0; length--)
        {
            var range = new TokenRange(start, start + length);
            if (range.End < end && words.IsNameWord(article, range.End)) continue;
            if (words.PronounAt(article, range) is { IsRelative: false, Role: PronounRole.Subject } pronoun && (pronoun.IsPerson || pronoun.IsPlural)) return range;
        }

        return null;
    }

    // "Transport minister Cato Brix": words of title, then the first run of capitals that no title goes on.
    private TokenRange? Named(TokenisedArticle article, int start, int end)
    {
        var name = start;
        while (name < Math.Min(end, start + LongestTitles) && article.Tokens[name].IsWord && !IsNamePair(article, name, end) && !grammar.Has("auxiliary", article.Tokens[name])) name++;
        if (name >= end || !IsNamePair(article, name, end) && !words.IsNameWord(article, name)) return null;

        while (name < end && words.IsNameWord(article, name)) name++;
        return new(start, name);
    }

    // Two words with capitals, or one behind a title.
    private bool IsNamePair(TokenisedArticle article, int token, int end) =>
        words.IsNameWord(article, token) && (token + 1 < end && words.IsNameWord(article, token + 1) || words.IsTitledBefore(article, token, article.PassageAt(token).Range.Start));
}
