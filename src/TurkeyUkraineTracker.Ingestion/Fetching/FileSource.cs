
namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>Finds the files that paths on a command line mean.</summary>
public static class FileSource
{
    public const string NotThere = "There is no file or folder of this name.";
    public const string EmptyFolder = "The folder holds no files.";

    private static readonly EnumerationOptions Entries = new()
    {
        // Hidden entries are the system's own litter; links could lead in circles. A file or folder given by name is read all the same.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>The files at the paths in the order given, those below a folder in ordinal order of their paths. Opens none.</summary>
    /// <remarks>What cannot be found or listed is among them with the reason, so that nothing asked for is passed over in silence.</remarks>
    public static IReadOnlyList<FoundFile> Find(IEnumerable<string> paths) => [.. paths.SelectMany(At)];

    private static IEnumerable<FoundFile> At(string path)
    {
        if (!Directory.Exists(path)) return [File.Exists(path) ? new(path) : new(path, NotThere)];

        var below = Below(path).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        return below.Count > 0 ? below : [new(path, EmptyFolder)];
    }

    private static IEnumerable<FoundFile> Below(string folder)
    {
        var found = new List<FoundFile>();
        try
        {
            found.AddRange(Directory.EnumerateFiles(folder, "*", Entries).Select(file => new FoundFile(file)));
            return found.Concat(Directory.EnumerateDirectories(folder, "*", Entries).ToList().SelectMany(Below));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return found.Append(new(folder, e.Message));
        }
    }
}
