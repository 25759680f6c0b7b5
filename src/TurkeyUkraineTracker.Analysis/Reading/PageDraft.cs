using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>The blocks of one document while their kinds are being decided. The first decision about a block stands.</summary>
internal sealed class PageDraft
{
    /// <summary>Shorter blocks may be titles, labels and links; from here on a full sentence is prose.</summary>
    public const int SolidLength = 80;

    private readonly string _text;
    private readonly (SegmentKind Kind, string Rule)?[] _decided;
    private readonly string[]?[] _words;
    private (int Start, int End) _above, _below;

    public PageDraft(string text, IReadOnlyList<Block> blocks)
    {
        (_text, Blocks) = (text, blocks);
        _decided = new (SegmentKind, string)?[blocks.Count];
        _words = new string[blocks.Count][];
    }

    public IReadOnlyList<Block> Blocks { get; }

    public string Text => _text;

    public int Count => Blocks.Count;

    public (SegmentKind Kind, string Rule)? this[int block] => _decided[block];

    public bool IsOpen(int block) => _decided[block] is null;

    public bool Is(int block, SegmentKind kind) => _decided[block]?.Kind == kind;

    public void Decide(int block, SegmentKind kind, string rule) => _decided[block] ??= (kind, rule);

    /// <summary>Takes a decision back: what a line is can depend on what its neighbours turned out to be.</summary>
    public void Overrule(int block, SegmentKind kind, string rule) => _decided[block] = (kind, rule);

    /// <summary>Above the article, where title, byline and standfirst stand and else only the page's own lines.</summary>
    public bool IsAbove(int block) => Blocks[block].Place == BlockPlace.Above || (block >= _above.Start && block < _above.End);

    public void MarkAbove(int from, int to) => _above = (from, to);

    /// <summary>Below the article, where credits stand and else only the page's own lines.</summary>
    public bool IsBelow(int block) => block >= _below.Start && block < _below.End;

    public void MarkBelow(int from, int to) => _below = (from, to);

    public string TextOf(int block) => Blocks[block].Span.Of(_text);

    public int LengthOf(int block) => Blocks[block].Span.Length;

    /// <summary>The block's words in the form that names are compared in.</summary>
    public IReadOnlyList<string> WordsOf(int block) =>
        _words[block] ??= NameKey.Of(_text.AsSpan(Blocks[block].Span.Start, LengthOf(block))).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public char LastCharacter(int block) => _text[Blocks[block].Span.End - 1];

    public bool EndsSentence(int block) => ".!?…\"”»’')".Contains(LastCharacter(block), StringComparison.Ordinal);

    /// <summary>Someone speaks: whatever the words are, they are not the page's own.</summary>
    public bool StartsWithQuotationMark(int block) => _text[Blocks[block].Span.Start] is '"' or '“' or '«' or '„' or '‘' or '\'';

    /// <summary>An undecided block that is prose by its length and its end.</summary>
    public bool IsSolid(int block) => IsOpen(block) && IsSolid(block, SolidLength);

    public bool IsSolid(int block, int length) =>
        Blocks[block] is { Role: BlockRole.Paragraph, LinkShare: < 0.5 } && LengthOf(block) >= length && (EndsSentence(block) || LastCharacter(block) == ':');

    /// <summary>The first solid block from here on; <see cref="Count"/> when there is none.</summary>
    public int NextSolid(int from)
    {
        while (from < Count && !IsSolid(from)) from++;
        return Math.Min(from, Count);
    }

    public int LastSolid()
    {
        var last = Count - 1;
        while (last >= 0 && !IsSolid(last)) last--;
        return last;
    }
}
