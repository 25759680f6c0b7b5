using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Finds outlets that no list has by the noun beside their name: "the newspaper X", "X Y news agency", "báo X".</summary>
internal static class OutletNames
{
    public const string BesideNoun = "outlet-by-its-noun";

    private const int LongestName = 4;

    /// <summary>Adds the mentions to the register. Linear; boilerplate is left alone.</summary>
    public static void Find(TokenisedArticle article, ActorRegister register, Grammar grammar, ISpeakerWords words)
    {
        for (var p = 0; p < article.ParagraphRanges.Count; p++)
        {
            if (article.Article.Paragraphs[p].Kind is not (SegmentKind.Body or SegmentKind.Standfirst)) continue;

            for (var i = article.ParagraphRanges[p].Start; i < article.ParagraphRanges[p].End; i++)
            {
                var length = article.IsCapitalised(i) || IsOtherWord(article, i, grammar) ? 0 : grammar.LengthAt("outlet-noun", article.Tokens, i, article.ParagraphRanges[p].End);
                if (length > 0) MeetBeside(article, register, new(i, i + length), article.ParagraphRanges[p], words);
            }
        }
    }

    // The syllable of the noun in another word: "cảnh báo", "lâu đài".
    private static bool IsOtherWord(TokenisedArticle article, int token, Grammar grammar) => token > 0 && grammar.Has("not-before-outlet", article.Tokens[token - 1]);

    private static void MeetBeside(TokenisedArticle article, ActorRegister register, TokenRange noun, TokenRange paragraph, ISpeakerWords words)
    {
        var behind = NameFrom(article, noun.End, paragraph.End, words);
        var name = behind.IsEmpty ? NameUpTo(article, noun.Start, paragraph.Start, words) : behind;

        // One capitalised word before the noun says where the outlet is from: "a Danish newspaper".
        if (name.Length < (behind.IsEmpty ? 2 : 1) || register.In(name).Any()) return;

        register.Meet(name, ActorKind.Media, MentionForm.Name, BesideNoun);
    }

    private static TokenRange NameFrom(TokenisedArticle article, int start, int end, ISpeakerWords words)
    {
        var last = start;
        while (last < end && last - start < LongestName && words.IsNameWord(article, last)) last++;
        return new(start, last);
    }

    private static TokenRange NameUpTo(TokenisedArticle article, int end, int start, ISpeakerWords words)
    {
        if (article.Article.Language != "en") return new(end, end);

        var first = end;
        while (first > start && end - first < LongestName && words.IsNameWord(article, first - 1)) first--;
        return new(first, end);
    }
}
