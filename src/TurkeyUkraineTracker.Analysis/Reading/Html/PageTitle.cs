using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Finds the title of a page among its blocks.</summary>
internal static class PageTitle
{
    /// <param name="declared">What the page says its title is; null when it says nothing.</param>
    /// <returns>The last block that is the declared title, else the last <c>h1</c>; -1 when there is neither.</returns>
    public static int IndexIn(IReadOnlyList<HtmlBlock> blocks, string? declared)
    {
        var key = NameKey.Of(declared);
        var same = key.Length == 0 ? -1 : LastIndex(blocks, block => block.Text.Length < declared!.Length * 2 && NameKey.Of(block.Text) == key);
        return same >= 0 ? same : LastIndex(blocks, block => block.Role == BlockRole.Title);
    }

    private static int LastIndex(IReadOnlyList<HtmlBlock> blocks, Func<HtmlBlock, bool> accepts)
    {
        var i = blocks.Count - 1;
        while (i >= 0 && !accepts(blocks[i])) i--;
        return i;
    }
}
