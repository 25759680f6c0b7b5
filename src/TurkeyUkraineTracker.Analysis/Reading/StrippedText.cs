using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>A run of raw characters that is mark-up, and what readers see in its place: mostly nothing, for an entity its character.</summary>
internal readonly record struct Cut(TextSpan Raw, string Shown = "");

/// <summary>A text without its mark-up, and the way back.</summary>
internal sealed record StrippedText(string Text, SourceMap Map)
{
    /// <param name="cuts">In any order; where two overlap, the one that starts first (then the longer) wins and the other keeps its rest.</param>
    public static StrippedText Of(string raw, IEnumerable<Cut> cuts)
    {
        var text = new StringBuilder(raw.Length);
        var pieces = new List<SourcePiece>();
        var position = 0;
        foreach (var cut in cuts.OrderBy(cut => cut.Raw))
        {
            if (cut.Raw.End <= position) continue;

            Keep(position, cut.Raw.Start);
            Add(cut.Shown, new(Math.Max(position, cut.Raw.Start), cut.Raw.End));
            position = cut.Raw.End;
        }

        Keep(position, raw.Length);
        if (pieces.Count == 0) pieces.Add(new(new(0, 0), new(0, 0)));
        return new(text.ToString(), new(pieces));

        void Keep(int start, int end)
        {
            if (start < end) Add(raw.AsSpan(start, end - start), new(start, end));
        }

        void Add(ReadOnlySpan<char> shown, TextSpan from)
        {
            if (shown.IsEmpty) return;

            pieces.Add(new(new(text.Length, text.Length + shown.Length), from));
            text.Append(shown);
        }
    }

    /// <summary>What is left of a run of raw characters; empty when all of it was mark-up.</summary>
    public TextSpan FromRaw(TextSpan raw)
    {
        var start = FromRaw(raw.Start);
        return new(start, Math.Max(start, FromRaw(raw.End)));
    }

    private int FromRaw(int position)
    {
        var piece = LastStartingBy(position);
        if (piece is null) return 0;
        if (position >= piece.Raw.End) return piece.Text.End;
        return piece.IsLinear ? piece.Text.Start + (position - piece.Raw.Start) : piece.Text.Start;
    }

    private SourcePiece? LastStartingBy(int rawPosition)
    {
        var next = LowerBound.Of(Map.Pieces, rawPosition, static (piece, position) => piece.Raw.Start <= position);
        return next == 0 ? null : Map.Pieces[next - 1];
    }
}
