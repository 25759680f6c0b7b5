using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>A folder with the data of a topic: actors.tsv, names.tsv, outlets.tsv, concepts.tsv.</summary>
public static class TopicFolder
{
    /// <exception cref="InvalidDataException">A file is missing or malformed; the message says which and what is wrong.</exception>
    public static Topic Load(string folder) =>
        Topic.Parse(Read(folder, "actors.tsv"), Read(folder, "names.tsv"), Read(folder, "outlets.tsv"), Read(folder, "concepts.tsv"));

    private static string Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllText(path) : throw new InvalidDataException($"The topic folder {folder} has no {name}.");
    }
}
