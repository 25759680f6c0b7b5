namespace TurkeyUkraineTracker.Analysis.Tests;

/// <summary>Finds the files of this repository that tests read where they lie, from whatever folder the tests run in.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Of(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("No folder above the tests holds TurkeyUkraineTracker.sln."),
        _ when File.Exists(Path.Combine(folder.FullName, "TurkeyUkraineTracker.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
