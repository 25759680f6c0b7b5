using FsCheck;
using FsCheck.Fluent;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Documents;

/// <summary>What holds for positions, keys and dates whatever the text or the day.</summary>
public sealed class AnyText
{
    private static readonly Gen<TextSpan> Spans =
        from start in Gen.Choose(0, 50)
        from length in Gen.Choose(0, 50)
        select new TextSpan(start, start + length);

    private static readonly Gen<int> Days = Gen.Choose(new DateOnly(1600, 1, 1).DayNumber, new DateOnly(2400, 1, 1).DayNumber);

    [Fact]
    public void Its_length_in_code_points_is_its_number_of_runes() =>
        Properties.Hold<string?>(text => new CodePoints(text ?? "").At((text ?? "").Length) == (text ?? "").EnumerateRunes().Count());

    [Fact]
    public void A_key_is_its_own_key() => Properties.Hold<string?>(text => NameKey.Of(NameKey.Of(text)) == NameKey.Of(text));

    [Fact]
    public void A_key_knows_no_case() => Properties.Hold(
        Gen.Elements("Iğdır", "ÇANAKKALE", "Đồng Nai", "Київ", "Straße", "ISPARTA", "Ấn Độ"), name => NameKey.Of(name.ToUpperInvariant()) == NameKey.Of(name.ToLowerInvariant()));

    [Fact]
    public void Two_spans_lie_in_what_joins_them() => Properties.Hold(Gen.Zip(Spans, Spans), pair =>
        pair.Item1.Join(pair.Item2) is var whole && whole.Contains(pair.Item1) && whole.Contains(pair.Item2));

    [Fact]
    public void Spans_overlap_when_a_position_lies_in_both() => Properties.Hold(Gen.Zip(Spans, Spans).Where(pair => !pair.Item1.IsEmpty && !pair.Item2.IsEmpty), pair =>
        pair.Item1.Overlaps(pair.Item2) == Enumerable.Range(0, 101).Any(at => pair.Item1.Contains(at) && pair.Item2.Contains(at)));

    [Fact]
    public void A_day_written_down_is_that_day() => Properties.Hold(Days, day =>
        EdtfDate.Day(DateOnly.FromDayNumber(day)) is var date && date.FirstDay == day && date.LastDay == day);

    [Fact]
    public void An_interval_is_from_its_first_day_to_its_last() => Properties.Hold(Gen.Zip(Days, Days), days =>
        EdtfDate.TryParse($"{Text(days.Item1)}/{Text(days.Item2)}", out var date) == days.Item1 <= days.Item2 && (date is null || (date.FirstDay, date.LastDay) == days));

    [Fact]
    public void No_text_breaks_the_reading_of_a_date() => Properties.Hold<string?>(text => !EdtfDate.TryParse(text, out var date) || date.Text == text);

    private static string Text(int day) => EdtfDate.Day(DateOnly.FromDayNumber(day)).Text;
}
