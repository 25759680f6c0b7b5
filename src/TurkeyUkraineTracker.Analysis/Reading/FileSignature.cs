namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Recognises files that are certainly no text by their first bytes.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string Name)[] Known = [.. Lexicons.LexiconFile.Load("shared/file-signatures.tsv")
        .Select(row => (Convert.FromHexString(row[0]), row[1]))];

    /// <returns>What the file is, for a sentence ("a PDF document"); null when it may be text.</returns>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Known)
        {
            if (bytes.StartsWith(start)) return name;
        }

        return null;
    }
}
