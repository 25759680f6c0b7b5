using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Finds for whom a person of a state or body says "we" inside a quotation: "We stand for …", said the Turkish minister, is Turkey.</summary>
internal static class OwnSide
{
    public const string WeOfAffiliation = "we-of-affiliation";

    /// <param name="content">The words of one attribution.</param>
    public static void Find(TokenisedArticle article, ActorRegister register, Grammar grammar, string? speaker, IEnumerable<TokenRange> content)
    {
        if (speaker is null || register.AffiliationOf(speaker) is not { } side) return;

        foreach (var token in content.SelectMany(range => Enumerable.Range(range.Start, range.Length)))
        {
            var length = article.QuotationAt(token) is null ? 0 : grammar.LengthAt("we", article.Tokens, token, article.Tokens.Count);
            var isOfAll = length > 0 && token + length < article.Tokens.Count && grammar.Has("we-of-all", article.Tokens[token + length]);
            if (length > 0 && !isOfAll) register.AddWhereNone(new(new(token, token + length), side, MentionForm.Pronoun, WeOfAffiliation));
        }
    }
}
