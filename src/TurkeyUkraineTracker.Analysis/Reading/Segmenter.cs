using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>A block with the kind that was decided for it.</summary>
internal sealed record LabelledBlock(Block Block, SegmentKind Kind, string Rule);

/// <summary>Decides what each block of a document is for.</summary>
/// <remarks>
/// The order is the design: what the mark-up says, what words give away, then what position suggests.
/// In doubt a block is body: a line of boilerplate too much costs less than a sentence lost.
/// </remarks>
internal static class Segmenter
{
    public static IReadOnlyList<LabelledBlock> Label(BlockText page)
    {
        var draft = new PageDraft(page.Text, page.Blocks);
        MarkupRoles.Decide(draft);
        CueLines.Decide(draft);
        if (page.Blocks.All(block => block.Place == BlockPlace.Unknown)) MainStretch.Decide(draft);
        TopOfPage.Decide(draft);
        EndOfPage.Decide(draft);
        Headings.Decide(draft);
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsBelow(i) || (draft.IsAbove(i) && !draft.IsSolid(i))) draft.Decide(i, SegmentKind.Boilerplate, "beside-the-article");
            else draft.Decide(i, SegmentKind.Body, page.BodyRule);
        }

        return [.. page.Blocks.Select((block, i) => new LabelledBlock(block, draft[i]!.Value.Kind, draft[i]!.Value.Rule))];
    }

    /// <summary>Neighbours of one kind and rule make one segment, but for the posts of a live blog and for tables.</summary>
    public static IReadOnlyList<Segment> Merge(IReadOnlyList<LabelledBlock> blocks)
    {
        var segments = new List<Segment>();
        foreach (var (block, kind, rule) in blocks)
        {
            if (segments.Count > 0 && segments[^1].Kind == kind && segments[^1].Rule == rule && !block.StartsPart)
            {
                segments[^1] = segments[^1] with { Span = segments[^1].Span.Join(block.Span) };
            }
            else
            {
                segments.Add(new(kind, block.Span, rule));
            }
        }

        return segments;
    }
}
