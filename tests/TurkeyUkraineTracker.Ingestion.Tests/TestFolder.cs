namespace TurkeyUkraineTracker.Ingestion.Tests;

/// <summary>A folder of its own for a test, gone when the test is over.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tracker").FullName;

    public string Write(string name, string text = "Text.")
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        Assert.False(Directory.Exists(Path), "The test left its files behind.");
    }
}
