using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Tells by a title or a given name which pronouns a person met only in the article takes.</summary>
internal sealed class Genders(Grammar grammar)
{
    private static readonly FrozenDictionary<string, string> ByGivenName =
        LexiconFile.Load("shared/given-names.tsv").ToFrozenDictionary(row => NameKey.Of(row[0]), row => row[1], StringComparer.Ordinal);

    /// <returns><c>m</c>, <c>f</c>, or null where neither title nor name tells.</returns>
    public string? Of(TokenisedArticle article, TokenRange name)
    {
        var before = name.Start > 0 && article.Tokens[name.Start - 1].Is(".") ? name.Start - 1 : name.Start;
        if (before > 0 && grammar.LengthBefore("of-women", article.Tokens, 0, before) > 0) return "f";
        if (before > 0 && grammar.LengthBefore("of-men", article.Tokens, 0, before) > 0) return "m";

        return name.Length > 1 ? ByGivenName.GetValueOrDefault(article.Tokens[name.Start].Key) : null;
    }
}
