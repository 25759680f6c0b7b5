using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Takes the mark-up at its word where it is specific. Titles and headings are left to the rules of position: sites mark both alike.</summary>
internal static class MarkupRoles
{
    public const string Byline = "markup-byline";

    private const int LongestByline = 140;

    public static void Decide(PageDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.WordsOf(i).Count == 0) draft.Decide(i, SegmentKind.Boilerplate, "no-words");
            else if (draft.Blocks[i].Role == BlockRole.Field) draft.Decide(i, SegmentKind.Boilerplate, "head-field");
            else if (draft.Blocks[i].Role == BlockRole.TableRow) draft.Decide(i, SegmentKind.Table, "table-row");
            else if (draft.Blocks[i].Role == BlockRole.Caption) draft.Decide(i, SegmentKind.Caption, "markup-caption");
            else if (draft.Blocks[i].Role == BlockRole.Byline && draft.LengthOf(i) <= LongestByline) draft.Decide(i, SegmentKind.Byline, Byline);
        }
    }
}
