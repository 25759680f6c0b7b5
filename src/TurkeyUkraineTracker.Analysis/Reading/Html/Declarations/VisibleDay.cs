using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The day of publication as readers see it: in a line that is there for its date, or that the mark-up calls a date.</summary>
internal static class VisibleDay
{
    /// <summary>A date this many lines below the headline still belongs to it.</summary>
    private const int Reach = 15;

    private const int LevelsUp = 3;

    public static WrittenDay? Of(PageElements page, PlacedElement? headline)
    {
        var best = (Score: 0, Day: default(WrittenDay));
        foreach (var line in page.DatedLines)
        {
            if (DateLine.Find(line.Text) is not { } date || WrittenDay.In(line.Text) is not { } day) continue;

            var score = Score(page, line, date, line.Number - (headline?.Line ?? 0));
            if (score > best.Score) best = (score, day);
        }

        return best.Day;
    }

    private static int Score(PageElements page, PageLine line, DateLine date, int below)
    {
        var says = Upwards(line.Holder).Aggregate(MarkupSays.Nothing, (all, element) => all | page.SaysOf(element));
        var score = date.IsWhole ? 2 : 0;
        if (says.HasFlag(MarkupSays.Date) || says.HasFlag(MarkupSays.Author)) score += 2;
        if (says.HasFlag(MarkupSays.Modified)) score--;
        if (below is >= -2 and < Reach) score += 2;
        if (score > 0 && page.IsElsewhere(line.Holder)) score = 1;
        return score;
    }

    private static IEnumerable<IElement> Upwards(IElement element)
    {
        IElement? holder = element;
        for (var level = 0; level < LevelsUp && holder is not null; level++, holder = holder.ParentElement) yield return holder;
    }
}
