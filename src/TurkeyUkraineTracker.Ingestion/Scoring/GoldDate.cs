using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <param name="Dates">Any of them is right; empty where the words alone fix no day.</param>
internal sealed record GoldDate(GoldWords Words, IReadOnlyList<EdtfDate> Dates, bool IsOptional)
{
    private const string NoDay = "-";

    public static GoldDate Of(string text, GoldLine line) => new(
        GoldWords.Find(text, line.Value(0, "words")),
        [.. line.Alternatives(1, "the date").Where(date => date != NoDay).Select(EdtfDate.Parse)],
        line.IsOptional);
}
