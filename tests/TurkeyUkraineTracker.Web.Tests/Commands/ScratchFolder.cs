namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
public sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tracker-commands-");

    public string Path => _folder.FullName;

    public string Database => File("tracker.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        Assert.False(Directory.Exists(Path));
    }
}
