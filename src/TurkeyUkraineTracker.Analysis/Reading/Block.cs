using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>What the mark-up says a block is. Plain text says nothing: all its blocks are paragraphs.</summary>
internal enum BlockRole
{
    Paragraph,

    /// <summary>The first heading of the first level.</summary>
    Title,
    Heading,
    Caption,

    /// <summary>Who wrote it, when.</summary>
    Byline,

    /// <summary>A field above the text: "title: Talks resume", "Subject: Talks resume".</summary>
    Field,

    /// <summary>The cells of one row of a table of data.</summary>
    TableRow,
}

/// <summary>Where a block stands towards the part of the page that holds the article.</summary>
internal enum BlockPlace
{
    /// <summary>The mark-up does not tell the parts of the page apart.</summary>
    Unknown,

    /// <summary>Above it: title, byline or standfirst if anything.</summary>
    Above,
    Inside,
}

/// <summary>A run of text set apart from its neighbours by blank lines or mark-up, without the white space or the bullet around it.</summary>
/// <param name="IsEmphasised">All its words are emphasised.</param>
/// <param name="LinkedChars">How many of its characters are inside links.</param>
/// <param name="StartsPart">The first of a post of a live blog, or of a table.</param>
internal sealed record Block(
    TextSpan Span,
    BlockRole Role = BlockRole.Paragraph,
    bool IsQuote = false,
    bool IsEmphasised = false,
    int LinkedChars = 0,
    BlockPlace Place = BlockPlace.Unknown,
    bool StartsPart = false)
{
    /// <summary>Share of the characters inside links, 0 to 1.</summary>
    public double LinkShare => Span.IsEmpty ? 0 : Math.Min(1, (double)LinkedChars / Span.Length);

    /// <summary>This block and the next as one.</summary>
    public Block With(Block next) => this with { Span = Span.Join(next.Span), LinkedChars = LinkedChars + next.LinkedChars };
}

/// <summary>A document without its mark-up: what every format comes to before its parts are told apart.</summary>
/// <param name="Blocks">In text order, not overlapping; text between them is white space, bullets or nothing.</param>
/// <param name="Declared">What the mark-up says about the document.</param>
/// <param name="BodyRule">Why a block that nothing else is said of is taken for the article's.</param>
internal sealed record BlockText(string Text, SourceMap Map, IReadOnlyList<Block> Blocks, ArticleMetadata Declared, string BodyRule = "rest-is-body");
