using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

internal sealed class HtmlArticleReader : IFormatReader
{
    public BlockText? Read(string raw) => null;
}
