using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Reads text without mark-up: every character stands for itself.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    public BlockText Read(string raw)
    {
        var blocks = LineLayout.Of(raw).Paragraphs(new(0, raw.Length)).Select(span => new Block(span));
        return HeadFields.Mark(new(raw, SourceMap.Identity(raw.Length), [.. blocks], ArticleMetadata.None));
    }
}
