using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Sets the blocks of a page one below the other, a blank line between, and keeps the way back into the raw page.</summary>
internal static class HtmlText
{
    private const string Between = "\n\n";

    public static BlockText Join(string raw, HtmlSelection selection)
    {
        var blocks = selection.Blocks;
        var text = new StringBuilder();
        var pieces = new List<SourcePiece>();
        var spans = new List<Block>();
        var rawPosition = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) Add(Between, [new(new(0, Between.Length), new(rawPosition, rawPosition))]);

            var start = text.Length;
            var found = HtmlAlignment.Find(raw, Math.Max(rawPosition, blocks[i].RawStart), blocks[i].Text);
            Add(blocks[i].Text, found);
            rawPosition = found[^1].Raw.End;
            spans.Add(BlockOf(blocks[i], start) with
            {
                Place = i < selection.FirstInside ? BlockPlace.Above : BlockPlace.Inside,
                StartsPost = selection.PostStarts.Contains(blocks[i]),
            });
        }

        var map = pieces.Count == 0 ? SourceMap.Identity(0) : new SourceMap(pieces);
        return new(text.ToString(), map, spans, ArticleMetadata.None, selection.Rule);

        void Add(string words, IEnumerable<SourcePiece> found)
        {
            var start = text.Length;
            pieces.AddRange(found.Select(piece => piece with { Text = new(start + piece.Text.Start, start + piece.Text.End) }));
            text.Append(words);
        }
    }

    private static Block BlockOf(HtmlBlock block, int start)
    {
        var trimmed = Gaps.Trim(block.Text, new(0, block.Text.Length));
        return new(new(start + trimmed.Start, start + trimmed.End), block.Role, block.Holder.IsQuote, block.IsEmphasised, block.LinkedChars);
    }
}
