namespace TurkeyUkraineTracker.Web.Tests.House;

/// <summary>The working copy that the tests were built from, for tests of what stands in its files.</summary>
internal static class Clone
{
    private static readonly string Root = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files below <paramref name="folder"/> that are written by people, path and text, in ordinal order of their paths.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .Where(path => extensions.Contains(Path.GetExtension(path)) && !IsBuildOutput(path))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(Root, path), File.ReadAllText(path)));

    private static bool IsBuildOutput(string path) =>
        Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "TurkeyUkraineTracker.sln"))) return at.FullName;
        }

        throw new DirectoryNotFoundException("These tests read the working copy, and run inside it only.");
    }
}
