namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Texts that are built into the program, so that they cannot drift from it or be missing.</summary>
public static class EmbeddedText
{
    /// <exception cref="FileNotFoundException">There is no such text: a bug, not bad input.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"No text is embedded as {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
