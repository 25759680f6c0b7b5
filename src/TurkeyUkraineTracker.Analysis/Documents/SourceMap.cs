namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>A run of <see cref="Article.Text"/> and the run of <see cref="Article.Raw"/> it came from.</summary>
/// <remarks>Runs of equal length map character by character; others (an entity, an HTML block) map as a whole.</remarks>
public sealed record SourcePiece(TextSpan Text, TextSpan Raw)
{
    public bool IsLinear => Text.Length == Raw.Length;
}

/// <summary>Leads every span of <see cref="Article.Text"/> back to the raw document. Immutable; a look-up costs log(pieces).</summary>
/// <param name="Pieces">In text order, covering the whole text without gaps; raw runs are in order too, and may leave mark-up out between them.</param>
public sealed record SourceMap(IReadOnlyList<SourcePiece> Pieces)
{
    /// <summary>The map of a text that is its own raw form.</summary>
    public static SourceMap Identity(int length) => new([new(new(0, length), new(0, length))]);

    /// <summary>The smallest run of raw characters that holds every character of <paramref name="span"/>. An empty span gives an empty run.</summary>
    public TextSpan ToRaw(TextSpan span)
    {
        if (Pieces.Count == 0) return new(0, 0);

        var start = RawStart(span.Start);
        return span.IsEmpty ? new(start, start) : new(start, RawEnd(span.End));
    }

    private int RawStart(int position)
    {
        var piece = PieceAt(position);
        return piece.IsLinear ? piece.Raw.Start + (position - piece.Text.Start) : piece.Raw.Start;
    }

    private int RawEnd(int end)
    {
        var piece = PieceAt(end - 1);
        return piece.IsLinear ? piece.Raw.Start + (end - piece.Text.Start) : piece.Raw.End;
    }

    private SourcePiece PieceAt(int position) =>
        Pieces[Math.Max(0, LowerBound.Of(Pieces, position, static (piece, position) => piece.Text.Start <= position) - 1)];
}
