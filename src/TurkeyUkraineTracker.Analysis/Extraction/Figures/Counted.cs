using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>Tells numbers that count things from those that are names, years, list signs or stand for "both".</summary>
internal sealed class Counted(Grammar grammar, string language)
{
    private const int LongestPhrase = 6;

    private static readonly FrozenDictionary<string, string> Plurals = LexiconFile.Load("en/plurals.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>"S-400", "F-16", "pre-2014", "Article 5": the number is part of a name.</summary>
    public bool IsPartOfName(TokenisedArticle article, int number, TokenRange paragraph)
    {
        if (number <= paragraph.Start) return IsListSign(article, number, paragraph);

        var before = article.Tokens[number - 1];
        if (before.Lower is "-" or "–" && IsAttached(article, number - 1) && number - 2 >= paragraph.Start && article.Tokens[number - 2].Kind != TokenKind.Number) return true;
        return before.Lower is "/" or ":" or "no" or "no." or "#" || grammar.Has("numbered", before);
    }

    /// <summary>"the two", "hai nước": a number that only points back to things named before.</summary>
    public bool IsAnaphoric(TokenisedArticle article, int start, ReadNumber number)
    {
        if (!number.IsWords) return false;
        if (grammar.Has("lone", article.Tokens[start]) && number.Value == 1) return !IsMeasure(article, number.End);
        return start > 0 && grammar.Has("both", article.Tokens[start - 1]) || grammar.Has("both-noun", article.Tokens[number.End]) && number.Value == 2;
    }

    /// <summary>The noun that the number counts, singular, and where the figure ends; null when none follows.</summary>
    public (string Unit, int End)? NounAfter(TokenisedArticle article, int start, ReadNumber number, TokenRange paragraph)
    {
        if (language != "en" || number.Value == 1 && number.IsWords || IsYear(article, start, number)) return null;

        var first = number.End < paragraph.End && article.Tokens[number.End].Is("of") && number.IsWords ? number.End + 1 : number.End;
        var head = -1;
        for (var i = first; i < Math.Min(paragraph.End, first + LongestPhrase) && IsPhraseWord(article, i, first); i++)
        {
            if (IsPluralNoun(article, i)) head = i;
        }

        if (head < 0 || start > paragraph.Start && article.Tokens[start - 1].Lower is "one" or "or") return null;
        return (Singular(article.Tokens[head].Lower), first == number.End ? (head == first ? head + 1 : number.End) : number.End);
    }

    /// <summary>"second largest", "for the first time": a rank; "third countries", "first of all" are none.</summary>
    public static bool IsRankAfter(Token next) => next.Lower is "time" or "place" || (next.IsWord && next.Lower.Length > 4 && next.Lower.EndsWith("est", StringComparison.Ordinal)) || next.Is("most");

    public bool IsRank(TokenisedArticle article, int start, TokenRange paragraph)
    {
        if (language != "en") return IsRanked(article, start, paragraph);

        var next = start + 1 < paragraph.End && article.Tokens[start + 1].Is("-") ? start + 2 : start + 1;    // "second-largest"
        return next < paragraph.End && IsRankAfter(article.Tokens[next]);
    }

    /// <summary>"lớn thứ hai": the number behind "thứ" is a rank when what is ranked stands before it.</summary>
    public bool IsRankBefore(TokenisedArticle article, int number, TokenRange paragraph) =>
        IsRanked(article, number, paragraph) && number - 2 >= paragraph.Start && grammar.Has("rank-word", article.Tokens[number - 2]);

    /// <summary>"12-metre", "3 million-dollar": tokens of the hyphen that joins a number to its unit; 0 without, and for an age ("3-year-old").</summary>
    public static int HyphenAfter(TokenisedArticle article, int number, TokenRange paragraph)
    {
        if (number + 1 >= paragraph.End || !article.Tokens[number].Is("-") || !IsAttached(article, number) || article.Tokens[number].Span.End != article.Tokens[number + 1].Span.Start) return 0;
        return number + 3 < paragraph.End && article.Tokens[number + 2].Is("-") && article.Tokens[number + 3].Is("old") ? 0 : 1;
    }

    private bool IsRanked(TokenisedArticle article, int start, TokenRange paragraph) => start > paragraph.Start && grammar.Has("ordinal-marker", article.Tokens[start - 1]);

    private static bool IsAttached(TokenisedArticle article, int hyphen) => article.Tokens[hyphen - 1].Span.End == article.Tokens[hyphen].Span.Start;

    private static bool IsListSign(TokenisedArticle article, int number, TokenRange paragraph) =>
        number + 1 < paragraph.End && article.Tokens[number + 1].Lower is "." or ")" && article.Tokens[number].Kind == TokenKind.Number;

    private static bool IsYear(TokenisedArticle article, int start, ReadNumber number) =>
        !number.IsWords && number.Value is >= 1500 and <= 2100 && article.Tokens[start].Span.Length == 4 && number.End == start + 1;

    private bool IsMeasure(TokenisedArticle article, int token) => token < article.Tokens.Count && grammar.Has("measure", article.Tokens[token]);

    private bool IsPhraseWord(TokenisedArticle article, int token, int first)
    {
        var found = article.Tokens[token];
        if (found.Is("'s") || found.Is("-")) return token > first;
        if (!found.IsWord || grammar.Has("auxiliary", found) || grammar.Has("conjunction", found) || grammar.Has("subordinator", found)) return false;
        return token == first ? !grammar.Has("preposition", found) : !grammar.Has("preposition", found) && !grammar.Has("pronoun", found) && !grammar.Has("determiner", found);
    }

    private static bool IsPluralNoun(TokenisedArticle article, int token)
    {
        var lower = article.Tokens[token].Lower;
        return lower.Length > 3 && lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) && !article.IsCapitalised(token)
            || Plurals.ContainsKey(lower);
    }

    /// <summary>The singular of an English noun, by its ending unless a list knows it.</summary>
    public static string Singular(string plural) => plural switch
    {
        _ when Plurals.TryGetValue(plural, out var singular) => singular,
        _ when plural.EndsWith("ies", StringComparison.Ordinal) => plural[..^3] + "y",
        _ when plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("ches", StringComparison.Ordinal) || plural.EndsWith("shes", StringComparison.Ordinal) => plural[..^2],
        _ when plural.EndsWith('s') => plural[..^1],
        _ => plural,
    };
}
