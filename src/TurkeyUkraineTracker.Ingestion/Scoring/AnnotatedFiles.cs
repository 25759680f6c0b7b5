using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Stories;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Finds what careful readers annotated: passages (.gold) and stories (.story).</summary>
public static class AnnotatedFiles
{
    public const string None = "The folder holds no .gold and no .story files.";

    private const char ByteOrderMark = '\uFEFF';

    private static readonly string[] Extensions = [GoldPassage.Extension, MarkedStory.Extension];

    /// <summary>The annotated files in and below a folder, in ordinal order of their paths; other files there are passed over.</summary>
    /// <returns>What cannot be found or listed is among them with the reason; never empty.</returns>
    public static IReadOnlyList<FoundFile> Find(string folder)
    {
        var found = FileSource.Find([folder]).Where(file => file.WhyNot is not null || Extensions.Contains(Path.GetExtension(file.Path))).ToList();
        return found.Count > 0 ? found : [new(folder, None)];
    }

    internal static string TextOf(RawDocument file) => Encoding.UTF8.GetString(file.Bytes.Span).TrimStart(ByteOrderMark);
}
