namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Reads the address of a page out of words or mark-up.</summary>
internal static class WebAddress
{
    /// <returns>Absolute, with a host that can be asked for; null when the text is no such address.</returns>
    public static Uri? Read(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && HasHost(url) ? url : null;

    /// <summary>A damaged page may hold a host that no name can have; .NET takes it, and throws when it is asked for the host.</summary>
    private static bool HasHost(Uri url)
    {
        try
        {
            return url.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
