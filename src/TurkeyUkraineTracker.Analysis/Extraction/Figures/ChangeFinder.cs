using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>Tells whether the words beside a figure say growth or decline: "up 27%", "rose by 27%", "a 27% increase", "tăng từ 3% lên 4%".</summary>
internal sealed class ChangeFinder(string language, Grammar grammar)
{
    private const int FarthestStart = 6;

    private readonly PhraseTable<FigureChange> _changes = new(LexiconFile.Load($"{language}/changes.tsv")
        .Select(row => (row[0], Enum.Parse<FigureChange>(row[1], ignoreCase: true))));

    /// <summary>Null where no word tells; of the two ends of a change the last has it.</summary>
    /// <param name="figure">With the words that bound it.</param>
    /// <param name="isCounted">Things are counted, not measured: only a linking word ("by", "to") makes a change of them.</param>
    public FigureChange? Of(TokenisedArticle article, TokenRange figure, TokenRange paragraph, bool isCounted)
    {
        var link = figure.Start;
        while (link > paragraph.Start && grammar.Has("change-link", article.Tokens[link - 1])) link--;
        if (isCounted && link == figure.Start) return null;

        if (_changes.LengthBefore(article.Tokens, paragraph.Start, link, out var change) > 0) return change;
        if (link < figure.Start && FromStart(article, link, paragraph) is { } toEnd) return toEnd;
        return _changes.LengthAt(article.Tokens, figure.End, paragraph.End, out change) > 0 ? change : null;
    }

    // "Rose from 3% to 4%": the word stands before the first end; in "từ 3% lên 4%" the link itself tells.
    private FigureChange? FromStart(TokenisedArticle article, int link, TokenRange paragraph)
    {
        var hasNumber = false;
        for (var i = link - 1; i >= Math.Max(paragraph.Start, link - FarthestStart); i--)
        {
            hasNumber |= article.Tokens[i].Kind == TokenKind.Number;
            if (!hasNumber || !grammar.Has("span-start", article.Tokens[i])) continue;

            return _changes.LengthBefore(article.Tokens, paragraph.Start, i, out var change) > 0 ? change : OfLink(article.Tokens[link]);
        }

        return null;
    }

    private FigureChange? OfLink(Token link) =>
        grammar.Has("rise-link", link) ? FigureChange.Increase : grammar.Has("fall-link", link) ? FigureChange.Decrease : null;
}
