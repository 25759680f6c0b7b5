namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <param name="Ids">Actor ids, any of which is right.</param>
internal sealed record GoldName(GoldWords Words, IReadOnlyList<string> Ids, bool IsOptional)
{
    public static GoldName Of(string text, GoldLine line) =>
        new(GoldWords.Find(text, line.Value(0, "words")), line.Alternatives(1, "the actor"), line.IsOptional);
}
