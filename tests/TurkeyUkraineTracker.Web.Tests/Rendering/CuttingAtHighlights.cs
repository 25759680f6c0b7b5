using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class CuttingAtHighlights
{
    private const string Text = "Lavrov said that 20,000 tonnes arrived.";

    [Fact]
    public void Text_without_highlights_is_one_piece()
    {
        var pieces = SpanCutter.Cut(new(0, Text.Length), []);

        Assert.Equal([new TextSpan(0, Text.Length)], pieces.Select(piece => piece.Span));
    }

    [Fact]
    public void A_cut_falls_on_every_border_and_nowhere_else()
    {
        var pieces = SpanCutter.Cut(new(0, 20), [Mark(2, 10), Mark(5, 15)]);

        Assert.Equal(["0-2", "2-5", "5-10", "10-15", "15-20"], pieces.Select(piece => $"{piece.Span.Start}-{piece.Span.End}"));
    }

    [Fact]
    public void A_piece_names_everything_that_covers_it_the_longer_outside()
    {
        var (outer, inner, crossing) = (Mark(0, 20), Mark(5, 10), Mark(8, 25));

        var pieces = SpanCutter.Cut(new(0, 30), [crossing, inner, outer]).ToList();

        Assert.Equal([outer, inner, crossing], pieces.Single(piece => piece.Span.Start == 8).Covering);
        Assert.Empty(pieces[^1].Covering);
    }

    [Fact]
    public void A_link_lies_inside_whatever_it_crosses()
    {
        var (link, mark) = (new Highlight(new(0, 10), "actor", Href: "/actors/x"), Mark(5, 20));

        var shared = SpanCutter.Cut(new(0, 20), [link, mark]).Single(piece => piece.Covering.Count == 2);

        Assert.Equal([mark, link], shared.Covering);
    }

    [Fact]
    public void Highlights_that_reach_beyond_the_run_are_cut_off_and_those_outside_left_out()
    {
        var pieces = SpanCutter.Cut(new(10, 20), [Mark(0, 12), Mark(18, 40), Mark(30, 35), Mark(15, 15)]).ToList();

        Assert.Equal(["10-12 x1", "12-18 x0", "18-20 x1"], pieces.Select(piece => $"{piece.Span.Start}-{piece.Span.End} x{piece.Covering.Count}"));
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Pieces_joined_give_the_text_back_whatever_is_highlighted(int seed)
    {
        var chance = new Random(seed);
        var marks = Enumerable.Range(0, 40).Select(_ => Mark(chance.Next(-5, 45), chance.Next(-5, 45))).ToList();

        var pieces = SpanCutter.Cut(new(0, Text.Length), marks).ToList();

        Assert.Equal(Text, string.Concat(pieces.Select(piece => piece.Span.Of(Text))));
        Assert.All(pieces, piece => Assert.Equal(
            marks.Where(mark => !mark.Span.IsEmpty && mark.Span.Overlaps(piece.Span)).ToHashSet(), piece.Covering.ToHashSet()));
    }

    [Fact]
    public void An_empty_run_has_no_pieces()
    {
        Assert.Empty(SpanCutter.Cut(new(5, 5), [Mark(0, 10)]));
    }

    private static Highlight Mark(int start, int end) => new(new(start, end), "claim");
}
