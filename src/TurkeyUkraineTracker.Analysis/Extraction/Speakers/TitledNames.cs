using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Finds persons that no list has by the title before their name or the description after it, then by their surname alone.</summary>
internal static class TitledNames
{
    public const string Titled = "titled-name";
    public const string Surname = "surname-of-titled";

    private const int LongestName = 4;

    /// <summary>Adds the mentions to the register. Linear; boilerplate is left alone.</summary>
    public static void Find(TokenisedArticle article, ActorRegister register, ISpeakerWords words)
    {
        foreach (var paragraph in BodyOf(article))
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (NameAt(article, i, paragraph, register, words) is not { } name) continue;

                register.Meet(name, ActorKind.Person, MentionForm.Name, Titled);
                i = name.End - 1;
            }
        }

        AddSurnames(article, register);
    }

    private static IEnumerable<TokenRange> BodyOf(TokenisedArticle article) =>
        article.ParagraphRanges.Where((_, p) => article.Article.Paragraphs[p].Kind is SegmentKind.Body or SegmentKind.Standfirst);

    private static TokenRange? NameAt(TokenisedArticle article, int start, TokenRange paragraph, ActorRegister register, ISpeakerWords words)
    {
        if (!words.IsNameWord(article, start)) return null;

        var end = start;
        while (end < paragraph.End && end - start < LongestName && words.IsNameWord(article, end)) end++;
        var name = new TokenRange(start, end);
        var isPerson = words.IsTitledBefore(article, start, paragraph.Start) || name.Length > 1 && (words.IsDescribedAfter(article, end, paragraph.End) || IsApposed(article, name, paragraph, words));
        return isPerson && !register.In(name).Any() ? name : null;
    }

    // "The prosecutor, Samuel Dray, has": a role, and the name between two commas.
    private static bool IsApposed(TokenisedArticle article, TokenRange name, TokenRange paragraph, ISpeakerWords words) =>
        name.Start - 1 > paragraph.Start && article.Tokens[name.Start - 1].Is(",") && name.End < paragraph.End && article.Tokens[name.End].Is(",") && words.IsTitledBefore(article, name.Start - 1, paragraph.Start);

    // "Magassa sold water" after "Amadou Magassa, 13,".
    private static void AddSurnames(TokenisedArticle article, ActorRegister register)
    {
        foreach (var paragraph in BodyOf(article))
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (article.Tokens[i].IsWord && article.IsCapitalised(i) && register.OfSurname(article.Tokens[i].Key) is { } actor)
                    register.AddWhereNone(new(new(i, i + 1), actor, MentionForm.Name, Surname));
            }
        }
    }
}
