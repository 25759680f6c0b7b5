using System.Diagnostics;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Printing;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>What ingestion would find, without saving anything. Touches no database.</summary>
public sealed class Preview(ArticleReader reader, ArticleAnalyser analyser)
{
    /// <summary>Reads and analyses a file. Deterministic: the same bytes give the same line.</summary>
    /// <param name="withBody">Adds the main text as plain text (the key <c>body</c>).</param>
    /// <returns><see cref="Outcome.Analysed"/>, or why not.</returns>
    public Task<Outcome> AnalyseAsync(FoundFile file, bool withBody) => file.Open() switch
    {
        OpenedFile.Readable(var raw) => AnalyseAsync(raw, withBody),
        OpenedFile.Refused(var why) => Task.FromResult<Outcome>(new Outcome.Unreadable(file.Name, why)),
        _ => throw new UnreachableException(),
    };

    /// <summary>What people look at before they store a document.</summary>
    /// <returns><see cref="Outcome.Looked"/>, or why not.</returns>
    public Task<Outcome> LookAsync(RawDocument raw) => OneArticle.GuardAsync(raw.Name, () => Task.FromResult<Outcome>(reader.Read(raw) switch
    {
        ReadResult.Readable(var article) => new Outcome.Looked(raw.Name, LookedArticle.Of(analyser.Extract(article))),
        ReadResult.Unreadable(var why) => new Outcome.Unreadable(raw.Name, why),
        _ => throw new UnreachableException(),
    }));

    /// <inheritdoc cref="AnalyseAsync(FoundFile, bool)"/>
    public Task<Outcome> AnalyseAsync(RawDocument raw, bool withBody) => OneArticle.GuardAsync(raw.Name, () => Task.FromResult<Outcome>(reader.Read(raw) switch
    {
        ReadResult.Readable(var article) => new Outcome.Analysed(raw.Name, AnalysisLine.Write(analyser.Extract(article), withBody)),
        ReadResult.Unreadable(var why) => new Outcome.Unreadable(raw.Name, why),
        _ => throw new UnreachableException(),
    }));
}
