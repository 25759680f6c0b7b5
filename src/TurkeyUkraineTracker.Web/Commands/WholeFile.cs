namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>Writes a file beside its place until it is whole: one that is there can be relied on.</summary>
internal static class WholeFile
{
    private const string Unfinished = ".unfinished";

    /// <summary>Takes the place of a file of that name; leaves it alone when the writing fails.</summary>
    public static async Task WriteAsync(FileInfo file, Func<Stream, Task> write)
    {
        var unfinished = file.FullName + Unfinished;
        try
        {
            await using (var stream = File.Create(unfinished)) await write(stream);
            File.Move(unfinished, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
