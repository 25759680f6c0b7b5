using System.Globalization;

namespace TurkeyUkraineTracker.Growth;

/// <summary>Something that one speaker says: who, what, how many, where, when. Two tellings are one claim exactly when they tell the same fact.</summary>
/// <param name="Figure">Null for a kind that has none.</param>
internal sealed record Fact(int Id, string Kind, string Speaker, Place Place, decimal? Figure, DateOnly Day, bool IsDenied)
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>What is said, in one of the wordings of the language.</summary>
    public string Content(string language, Random chance)
    {
        var wordings = WordTables.Templates.Where(template => template.Kind == Kind && template.Language == language).ToList();
        return wordings[chance.Next(wordings.Count)].Text
            .Replace("{n}", FigureIn(language, chance), StringComparison.Ordinal)
            .Replace("{p}", Place.In(language), StringComparison.Ordinal)
            .Replace("{d}", DayIn(language, chance), StringComparison.Ordinal);
    }

    private string FigureIn(string language, Random chance)
    {
        if (Figure is not { } figure) return "";
        if (language == "vi") return figure.ToString(figure == decimal.Truncate(figure) ? "#,##0" : "0.#", CultureInfo.GetCultureInfo("vi-VN"));

        return figure.ToString(figure < 1000 || figure != decimal.Truncate(figure) || chance.Next(4) == 0 ? "0.#" : "#,##0", CultureInfo.InvariantCulture);
    }

    private string DayIn(string language, Random chance)
    {
        var (day, month) = (Day.Day.ToString(CultureInfo.InvariantCulture), Months[Day.Month - 1]);
        if (language == "vi") return string.Create(CultureInfo.InvariantCulture, $"ngày {day}/{Day.Month}{(chance.Next(2) == 0 ? $"/{Day.Year}" : "")}");

        var year = chance.Next(2) == 0 ? string.Create(CultureInfo.InvariantCulture, $" {Day.Year}") : "";
        return chance.Next(2) == 0 ? $"{day} {month}{year}" : year.Length > 0 ? $"{month} {day},{year}" : $"{month} {day}";
    }
}
