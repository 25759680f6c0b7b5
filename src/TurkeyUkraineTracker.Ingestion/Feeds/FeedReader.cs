using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>Reads feeds: RSS 2.0, RSS 1.0, Atom and JSON Feed, told apart by their content.</summary>
/// <remarks>Pure. Bad input is a value; nothing is thrown for it. No entity of a DTD is ever resolved.</remarks>
public static class FeedReader
{
    public const string NoFeed = "It is no feed: neither RSS nor Atom nor JSON Feed.";

    // Of the largest that is still read; a feed of a few thousand entries has a few megabytes.
    private const int MostChars = 50_000_000;

    // The pages that Atom may hold are seldom deeper than thirty.
    private const int MostDepth = 200;

    /// <param name="url">Where the feed is; addresses in it may be relative to that.</param>
    public static FeedReading Read(ReadOnlyMemory<byte> bytes, Uri url)
    {
        try
        {
            return FirstLetter(bytes.Span) == '{' ? JsonFeed.Read(bytes, url) : ReadXml(bytes, url);
        }
        catch (JsonException broken)
        {
            return new FeedReading.Unreadable($"The feed is broken: {broken.Message}");
        }
    }

    private static FeedReading ReadXml(ReadOnlyMemory<byte> bytes, Uri url)
    {
        try
        {
            var copy = bytes.ToArray();
            return Of(Load(() => XmlReader.Create(new MemoryStream(copy), Settings())), url);
        }
        catch (XmlException strict)
        {
            return ReadMended(bytes, url, strict);
        }
    }

    private static FeedReading ReadMended(ReadOnlyMemory<byte> bytes, Uri url, XmlException strict)
    {
        try
        {
            var mended = MendedXml.Of(bytes.Span);
            return Of(Load(() => XmlReader.Create(new StringReader(mended), Settings())), url);
        }
        catch (XmlException)
        {
            return new FeedReading.Unreadable(string.Create(CultureInfo.InvariantCulture, $"The feed is broken at line {strict.LineNumber}: {strict.Message}"));
        }
    }

    // Looked through first: XDocument walks up to the root with every element it adds, which takes the square of the depth.
    private static XDocument Load(Func<XmlReader> open)
    {
        using (var nesting = open())
        {
            while (nesting.Read())
                if (nesting.Depth > MostDepth) throw new XmlException("Its elements are nested too deeply.");
        }

        using var reader = open();
        return XDocument.Load(reader);
    }

    private static XmlReaderSettings Settings() => new()
    {
        // Ignored, not prohibited: old RSS names one. Its entities stay unknown, and nothing is fetched for it.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = MostChars,
        CloseInput = true,
    };

    private static FeedReading Of(XDocument document, Uri url) => document.Root?.Name.LocalName switch
    {
        "rss" => new FeedReading.Readable(RssFeed.Read(document.Root, url)),
        "RDF" => new FeedReading.Readable(RssFeed.Read(document.Root, url)),
        "feed" => new FeedReading.Readable(AtomFeed.Read(document.Root, url)),
        _ => new FeedReading.Unreadable(NoFeed),
    };

    private static char FirstLetter(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (one is not (0xEF or 0xBB or 0xBF or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return (char)one;
        }

        return '\0';
    }
}
