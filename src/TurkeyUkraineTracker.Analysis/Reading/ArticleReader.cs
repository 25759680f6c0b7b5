using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Turns bytes into an <see cref="Article"/>. The form (HTML, Markdown, plain text) is told from the content, never from the name.</summary>
/// <remarks>Pure and thread-safe. Bad input is a value, <see cref="ReadResult.Unreadable"/>; nothing is thrown for it.</remarks>
public sealed class ArticleReader
{
    /// <summary>Larger documents are refused.</summary>
    public const int MaxBytes = 10_000_000;

    public ReadResult Read(RawDocument raw) => throw new NotSupportedException();
}
