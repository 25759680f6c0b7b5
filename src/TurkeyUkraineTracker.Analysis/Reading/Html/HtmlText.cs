using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Sets the blocks of a page one below the other, a blank line between, the cells of a row side by side, and keeps the way back into the raw page.</summary>
internal static class HtmlText
{
    private const string Between = "\n\n", Bar = "| ";

    public static BlockText Join(string raw, HtmlSelection selection)
    {
        var blocks = selection.Blocks;
        var text = new StringBuilder();
        var pieces = new List<SourcePiece>();
        var spans = new List<Block>();
        var rawPosition = 0;
        TablePlace? last = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var place = selection.PlaceInTable(i);
            var isSameRow = place is { } here && last is { } before && here.Row == before.Row;
            var border = Border(place, isSameRow ? last : null, isFirst: i == 0);
            Add(border, [new(new(0, border.Length), new(rawPosition, rawPosition))]);

            var start = text.Length;
            var found = HtmlAlignment.Find(raw, Math.Max(rawPosition, blocks[i].RawStart), blocks[i].Text);
            Add(blocks[i].Text, found);
            rawPosition = found[^1].Raw.End;
            var block = BlockOf(blocks[i], start) with { Place = i < selection.FirstInside ? BlockPlace.Above : BlockPlace.Inside };
            if (isSameRow) spans[^1] = spans[^1].With(block);
            else if (place is { } row) spans.Add(block with { Role = BlockRole.TableRow, StartsPart = last?.Table != row.Table });
            else spans.Add(block with { StartsPart = selection.PostStarts.Contains(blocks[i]) });
            last = place;
        }

        var map = pieces.Count == 0 ? SourceMap.Identity(0) : new SourceMap(pieces);
        return new(text.ToString(), map, spans, ArticleMetadata.None, selection.Rule);

        void Add(string words, IEnumerable<SourcePiece> found)
        {
            if (words.Length == 0) return;

            var start = text.Length;
            pieces.AddRange(found.Select(piece => piece with { Text = new(start + piece.Text.Start, start + piece.Text.End) }));
            text.Append(words);
        }
    }

    /// <summary>What stands before a block: a blank line or, inside a row, a bar for every cell since the last.</summary>
    private static string Border(TablePlace? place, TablePlace? last, bool isFirst)
    {
        var bars = string.Concat(Enumerable.Repeat(Bar, place is { } here ? here.Cell - (last?.Cell ?? 0) : 0));
        return last is null ? (isFirst ? "" : Between) + bars : " " + bars;
    }

    private static Block BlockOf(HtmlBlock block, int start)
    {
        var trimmed = Gaps.Trim(block.Text, new(0, block.Text.Length));
        return new(new(start + trimmed.Start, start + trimmed.End), block.Role, block.Holder.IsQuote, block.IsEmphasised, block.LinkedChars);
    }
}
