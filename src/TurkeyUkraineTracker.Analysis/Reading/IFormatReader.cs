namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Takes the mark-up off documents of one format.</summary>
internal interface IFormatReader
{
    /// <param name="raw">The decoded document, of any content.</param>
    /// <returns>Null when the document cannot be read as this format after all.</returns>
    public BlockText? Read(string raw);
}
