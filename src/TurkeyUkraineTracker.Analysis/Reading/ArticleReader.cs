using System.Globalization;
using System.Security.Cryptography;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading.Html;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Turns bytes into an <see cref="Article"/>. The form (HTML, Markdown, plain text) is told from the content, never from the name.</summary>
/// <remarks>Pure and thread-safe. Bad input is a value, <see cref="ReadResult.Unreadable"/>; nothing is thrown for it.</remarks>
public sealed class ArticleReader
{
    /// <summary>Larger documents are refused.</summary>
    public const int MaxBytes = 10_000_000;

    public const string Empty = "The file is empty.";
    public const string TooDeep = "The elements of the page are nested too deeply to be an article's.";
    public const string NoText = "The file holds no words.";

    public static readonly string TooLarge =
        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {MaxBytes / 1_000_000} MB, the limit for one article.");

    private readonly PlainTextReader _plainText = new();
    private readonly MarkdownReader _markdown = new();
    private readonly HtmlArticleReader _html = new();

    public ReadResult Read(RawDocument raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        if (raw.Bytes.IsEmpty) return new ReadResult.Unreadable(Empty);
        if (raw.Bytes.Length > MaxBytes) return new ReadResult.Unreadable(TooLarge);
        if (!TextDecoder.TryDecode(raw.Bytes.Span, raw.Charset, out var decoded, out var why)) return new ReadResult.Unreadable(why);
        if (decoded.Text.All(Gaps.IsGap)) return new ReadResult.Unreadable(Empty);
        if (FormatSniffer.RefusalOf(decoded.Text) is { } refusal) return new ReadResult.Unreadable(refusal);

        var format = FormatSniffer.FormatOf(decoded.Text);
        if (BlocksOf(decoded.Text, format) is not { } page) return new ReadResult.Unreadable(TooDeep);
        if (!page.Text.Any(char.IsLetter)) return new ReadResult.Unreadable(NoText);
        return new ReadResult.Readable(Assemble(raw, decoded, format, page));
    }

    /// <summary>Markdown that cannot be read as such is still text; HTML is not.</summary>
    private BlockText? BlocksOf(string text, DocumentFormat format) => format switch
    {
        DocumentFormat.Html => _html.Read(text),
        DocumentFormat.Markdown => _markdown.Read(text) ?? _plainText.Read(text),
        _ => _plainText.Read(text),
    };

    private static Article Assemble(RawDocument raw, DecodedText decoded, DocumentFormat format, BlockText page)
    {
        var blocks = Segmenter.Label(page);
        return new(
            raw.Name,
            Convert.ToHexStringLower(SHA256.HashData(raw.Bytes.Span)),
            format,
            page.Text,
            decoded.Text,
            decoded.Encoding,
            LanguageOf(page, blocks),
            MetadataFinder.Find(page, blocks, raw.Url),
            Segmenter.Merge(blocks),
            [.. blocks.Select(block => new Paragraph(block.Block.Span, block.Kind, block.Block.IsQuote))],
            [.. blocks.SelectMany((block, i) => SentenceSplitter.Split(page.Text, block.Block.Span).Select(span => new Sentence(span, i)))],
            page.Map);
    }

    /// <summary>
    /// Told from the article's own words; buttons and notices around them may be in another language. Lists and tables have no words of a
    /// language; then the mark-up is believed.
    /// </summary>
    private static string LanguageOf(BlockText page, IReadOnlyList<LabelledBlock> blocks)
    {
        var own = string.Join('\n', blocks.Where(block => block.Kind != SegmentKind.Boilerplate).Select(block => block.Block.Span.Of(page.Text)));
        var told = LanguageTeller.LanguageOf(own.Length > 0 ? own : page.Text);
        return told == LanguageTeller.Unknown && page.Declared.Language is { } declared ? declared.Value : told;
    }
}
