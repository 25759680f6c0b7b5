using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Sets the blocks of a page one below the other, a blank line between, and keeps the way back into the raw page.</summary>
/// <remarks>
/// The cells of a row of data stand side by side: a bar before every cell but the first, empty ones too, so that the cells of a column stand behind
/// as many bars in every row.
/// </remarks>
internal sealed class HtmlText
{
    private const string Between = "\n\n", InRow = " ", Bar = "| ";

    private readonly string _raw;
    private readonly HtmlSelection _selection;
    private readonly StringBuilder _text = new();
    private readonly List<SourcePiece> _pieces = [];
    private readonly List<Block> _blocks = [];
    private int _rawPosition;
    private TablePlace? _last;

    private HtmlText(string raw, HtmlSelection selection) => (_raw, _selection) = (raw, selection);

    public static BlockText Join(string raw, HtmlSelection selection)
    {
        var text = new HtmlText(raw, selection);
        for (var i = 0; i < selection.Blocks.Count; i++) text.Add(i);
        var map = text._pieces.Count == 0 ? SourceMap.Identity(0) : new SourceMap(text._pieces);
        return new(text._text.ToString(), map, text._blocks, ArticleMetadata.None, selection.Rule);
    }

    private void Add(int number)
    {
        var block = _selection.Blocks[number];
        var place = _selection.PlaceInTable(number);
        var isSameRow = place is { } here && _last is { } last && here.Row == last.Row;
        if (number > 0) AddMark(isSameRow ? InRow : Between);

        var start = _text.Length;
        for (var cell = isSameRow ? _last!.Value.Cell : 0; cell < place?.Cell; cell++) AddMark(Bar);
        var span = AddWords(block);
        if (place is not { } row) _blocks.Add(BlockOf(block, span, number));
        else if (isSameRow) _blocks[^1] = _blocks[^1].With(BlockOf(block, span, number));
        else _blocks.Add(BlockOf(block, new(start, span.End), number) with { Role = BlockRole.TableRow, StartsPart = _last?.Table != row.Table });
        _last = place;
    }

    /// <returns>Where the words stand, without the gaps around them.</returns>
    private TextSpan AddWords(HtmlBlock block)
    {
        var found = HtmlAlignment.Find(_raw, Math.Max(_rawPosition, block.RawStart), block.Text);
        var trimmed = Gaps.Trim(block.Text, new(0, block.Text.Length));
        var start = _text.Length;
        Append(block.Text, found);
        _rawPosition = found[^1].Raw.End;
        return new(start + trimmed.Start, start + trimmed.End);
    }

    /// <summary>Adds what stands nowhere in the page.</summary>
    private void AddMark(string mark) => Append(mark, [new(new(0, mark.Length), new(_rawPosition, _rawPosition))]);

    private void Append(string words, IEnumerable<SourcePiece> found)
    {
        var start = _text.Length;
        _pieces.AddRange(found.Select(piece => piece with { Text = new(start + piece.Text.Start, start + piece.Text.End) }));
        _text.Append(words);
    }

    private Block BlockOf(HtmlBlock block, TextSpan span, int number) => new(
        span,
        block.Role,
        block.Holder.IsQuote,
        block.IsEmphasised,
        block.LinkedChars,
        number < _selection.FirstInside ? BlockPlace.Above : BlockPlace.Inside,
        _selection.PostStarts.Contains(block));
}
