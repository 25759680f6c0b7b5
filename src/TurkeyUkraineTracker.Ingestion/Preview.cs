using System.Diagnostics;
using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Printing;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>What ingestion would find, without saving anything. Touches no database; the same bytes give the same line.</summary>
public sealed class Preview(ArticleReader reader, ArticleAnalyser analyser)
{
    /// <summary>Analyses the files at the paths, and below folders, one after the other (<see cref="FileSource.Find"/>).</summary>
    /// <param name="withBody">Adds the main text as plain text (the key <c>body</c>).</param>
    /// <returns>One outcome per file, <see cref="Outcome.Analysed"/> or why not. A file that fails costs the others nothing.</returns>
    public async IAsyncEnumerable<Outcome> AnalysePathsAsync(IEnumerable<string> paths, bool withBody, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var file in FileSource.Find(paths))
        {
            ct.ThrowIfCancellationRequested();
            yield return file.Open() switch
            {
                OpenedFile.Readable(var raw) => await OneArticle.GuardAsync(raw.Name, () => Task.FromResult(Analyse(raw, withBody))),
                OpenedFile.Refused(var why) => new Outcome.Unreadable(file.Name, why),
                _ => throw new UnreachableException(),
            };
        }
    }

    private Outcome Analyse(RawDocument raw, bool withBody) => reader.Read(raw) switch
    {
        ReadResult.Readable(var article) => new Outcome.Analysed(raw.Name, AnalysisLine.Write(analyser.Extract(article), withBody)),
        ReadResult.Unreadable(var why) => new Outcome.Unreadable(raw.Name, why),
        _ => throw new UnreachableException(),
    };
}
