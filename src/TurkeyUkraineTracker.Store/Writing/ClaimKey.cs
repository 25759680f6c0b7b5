using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>The public id of a claim, made at first sight and stored (docs/adr/0005).</summary>
internal static class ClaimKey
{
    public const int Length = 10;

    // Crockford's base 32: no letter that reads like a digit.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Depends only on the article's bytes, the words and the speaker, so that two installs give the same addresses.</summary>
    public static string Of(string sha256, IReadOnlyList<TextSpan> content, string? speaker)
    {
        var spans = string.Join(',', content.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{sha256}\n{spans}\n{speaker}"));

        // 10 characters of 5 bits: the first 50 of the 64 bits taken here.
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Create(Length, bits, static (key, value) =>
        {
            for (var i = 0; i < key.Length; i++) key[i] = Alphabet[(int)((value >> (59 - (5 * i))) & 31)];
        });
    }
}
