using System.Text;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>Hands UTF-8 on to a text writer: what writes bytes into files prints on a terminal too, in whatever encoding that has.</summary>
internal sealed class TextStream(TextWriter writer) : Stream
{
    // Remembers a character whose bytes come in two pieces.
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Span<char> letters = stackalloc char[1024];
        while (!buffer.IsEmpty)
        {
            _decoder.Convert(buffer, letters, flush: false, out var read, out var made, out _);
            writer.Write(letters[..made]);
            buffer = buffer[read..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => writer.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
