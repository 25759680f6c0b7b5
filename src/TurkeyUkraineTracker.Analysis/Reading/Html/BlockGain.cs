namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>What one block says for or against the element around it holding an article. Round numbers in characters of prose.</summary>
internal static class BlockGain
{
    private const double PerLine = -20, PerLabel = -6;

    public static double Of(HtmlBlock block)
    {
        if (block.IsProse) return block.Width - (2 * block.LinkedWidth);
        if (block.LinkShare >= 0.5) return PerLine - (block.Width / 2);
        if (block.Role == BlockRole.Paragraph && block.Holder.Element.LocalName == "p") return block.Width / 4;
        if (block.Role != BlockRole.Paragraph || block.Holder.Element.LocalName is "li" or "td" or "th" or "dd") return 0;
        return Prose.EndsSentence(block.Text) ? block.Width / 2 : PerLabel;
    }
}
