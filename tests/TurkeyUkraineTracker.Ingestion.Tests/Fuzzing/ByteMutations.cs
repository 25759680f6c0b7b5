using System.Text;

namespace TurkeyUkraineTracker.Ingestion.Tests.Fuzzing;

/// <summary>Damages bytes at random; the same seed damages them the same way.</summary>
internal sealed class ByteMutations(IReadOnlyList<byte[]> corpus, int seed)
{
    private const int MostAtOnce = 6;
    private const int MostCopied = 400;
    private const int MostBytes = 60_000;

    // Where formats change their state, and numbers and days beyond what counts and calendars hold.
    private static readonly byte[][] Telling =
    [
        .. new[]
        {
            "<![CDATA[", "]]>", "<!--", "&#x110000;", "&#0;", "&amp", "<script type=\"application/ld+json\">", "</", "<table>", "<template>", "<noscript>", "\"@graph\":[", "{", "[", "\\u", "\\ud83d",
            "\"", "“", "”", "„", "«", "’", "''", "---\n", "```\n", "> ", "|", "# ", "*", "](", "\r", "\n\n", "\t", "\0", "\u200b", "\u202e", "\u0301", "\ufeff", "İ", "ı", "ß",
            "99999999999999999999999", "-1", "0", "1e400", "0.00000000000000000001", "5,5", "1.000.000", "%", "billion", "tỷ", "between", "từ", "a third of", "two dozen ", "million-dollar", "to", "–",
            "0000-00-00", "9999-12-31T23:59:60+99:99", "31/02/2024", "February 30", "ngày 31/4", "29 February 2023", "Monday", "1 BC", "năm", "last year", "tomorrow", "said", "nói rằng", "according to", "he", "ông",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf8, 0x88], [0xfe, 0xff], [0xff, 0xfe], [0x80, 0x81],
    ];

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var bytes = Any(corpus).ToList();
        for (var damage = _random.Next(1, MostAtOnce + 1); damage > 0 && bytes.Count > 0; damage--) Damage(bytes);
        return [.. bytes.Take(MostBytes)];
    }

    private void Damage(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count);
        switch (_random.Next(7))
        {
            case 0: bytes[at] = (byte)_random.Next(256); break;
            case 1: bytes.RemoveRange(at, Math.Min(bytes.Count - at, _random.Next(MostCopied))); break;
            case 2: bytes.InsertRange(at, Piece(Any(corpus))); break;
            case 3: bytes.InsertRange(at, Enumerable.Repeat(Piece(bytes), _random.Next(1, 40)).SelectMany(piece => piece)); break;
            case 4: bytes.RemoveRange(at, bytes.Count - at); break;
            default: bytes.InsertRange(at, Any(Telling)); break;
        }
    }

    private byte[] Piece(IReadOnlyList<byte> of)
    {
        var from = _random.Next(of.Count);
        return [.. of.Skip(from).Take(_random.Next(1, MostCopied))];
    }

    private T Any<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
