using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Documents;

public sealed class SourceMaps
{
    [Fact]
    public void An_identity_map_gives_every_span_back() => Assert.Equal(new TextSpan(3, 7), SourceMap.Identity(10).ToRaw(new(3, 7)));

    [Fact]
    public void A_span_over_a_cut_holds_what_was_cut()
    {
        var stripped = StrippedText.Of("the **big** deal", [new(new(4, 6)), new(new(9, 11))]);

        Assert.Equal("the big deal", stripped.Text);
        Assert.Equal(new TextSpan(6, 9), stripped.Map.ToRaw(new(4, 7)));
        Assert.Equal(new TextSpan(0, 16), stripped.Map.ToRaw(new(0, 12)));
    }

    [Fact]
    public void A_replaced_run_maps_as_a_whole()
    {
        var stripped = StrippedText.Of("R&amp;D", [new(new(1, 6), "&")]);

        Assert.Equal("R&D", stripped.Text);
        Assert.Equal(new TextSpan(1, 6), stripped.Map.ToRaw(new(1, 2)));
        Assert.Equal(new TextSpan(6, 7), stripped.Map.ToRaw(new(2, 3)));
    }

    [Fact]
    public void A_text_that_was_all_mark_up_maps_to_nothing()
    {
        var stripped = StrippedText.Of("***", [new(new(0, 3))]);

        Assert.Equal(("", new TextSpan(0, 0)), (stripped.Text, stripped.Map.ToRaw(new(0, 0))));
    }

    [Fact]
    public void After_any_cuts_every_span_leads_to_raw_characters_that_hold_its_own()
    {
        var random = new Random(20241120);
        for (var round = 0; round < 500; round++)
        {
            var raw = new string([.. Enumerable.Range(0, 60).Select(_ => (char)random.Next('a', 'z' + 1))]);
            var stripped = StrippedText.Of(raw, [.. Enumerable.Range(0, random.Next(8)).Select(_ => RandomCut(random, raw.Length))]);

            AssertCovers(stripped);
            for (var i = 0; i < stripped.Text.Length; i++) AssertHolds(stripped, raw, new(i, random.Next(i + 1, stripped.Text.Length + 1)));
        }
    }

    [Fact]
    public void What_was_kept_is_found_from_its_raw_place()
    {
        var stripped = StrippedText.Of("[told](#) us", [new(new(0, 1)), new(new(5, 9))]);

        Assert.Equal("told", stripped.FromRaw(new(0, 9)).Of(stripped.Text));
        Assert.Equal(" us", stripped.FromRaw(new(9, 12)).Of(stripped.Text));
        Assert.True(stripped.FromRaw(new(5, 9)).IsEmpty);
    }

    private static Cut RandomCut(Random random, int length)
    {
        var start = random.Next(length);
        return new(new(start, Math.Min(length, start + random.Next(6))), random.Next(3) == 0 ? "#" : "");
    }

    private static void AssertCovers(StrippedText stripped)
    {
        var end = 0;
        foreach (var piece in stripped.Map.Pieces)
        {
            Assert.Equal(end, piece.Text.Start);
            end = piece.Text.End;
        }

        Assert.Equal(stripped.Text.Length, end);
    }

    /// <summary>Characters that were kept stand in the raw run in the same order.</summary>
    private static void AssertHolds(StrippedText stripped, string raw, TextSpan span)
    {
        var back = stripped.Map.ToRaw(span).Of(raw);
        var position = 0;
        foreach (var c in span.Of(stripped.Text).Where(c => c != '#'))
        {
            position = back.IndexOf(c, position) + 1;
            Assert.True(position > 0, $"{back} does not hold {span.Of(stripped.Text)}");
        }
    }
}
