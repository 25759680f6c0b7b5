using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Reads title, author, outlet, date and address of an article, each with the words that say so. What nothing says stays null.</summary>
/// <remarks>What the mark-up declares comes first; the words of byline and notices fill what it leaves open.</remarks>
internal static partial class MetadataFinder
{
    private const int LongestNotice = 300;

    public static ArticleMetadata Find(BlockText page, IReadOnlyList<LabelledBlock> blocks, Uri? fetchedFrom)
    {
        var declared = page.Declared;
        var lines = blocks.Where(block => block.Kind == SegmentKind.Byline).ToList();
        return new(
            declared.Title ?? Title(page.Text, blocks),
            declared.Author ?? First(lines, line => Author(page.Text, line)),
            declared.Outlet ?? First(lines, line => OutletBesideDate(page.Text, line)) ?? First(blocks, block => OutletInNotice(page.Text, block)),
            declared.Url ?? First(blocks, block => StatedUrl(page.Text, block)) ?? (fetchedFrom is null ? null : new(fetchedFrom, "fetched-from", [])),
            declared.Published ?? First(lines, line => Published(page.Text, line)))
        {
            Modified = declared.Modified,
            Language = declared.Language,
        };
    }

    private static Evidenced<T>? First<T>(IEnumerable<LabelledBlock> blocks, Func<LabelledBlock, Evidenced<T>?> find) =>
        blocks.Select(find).FirstOrDefault(found => found is not null);

    private static Evidenced<string>? Title(string text, IReadOnlyList<LabelledBlock> blocks) =>
        blocks.FirstOrDefault(block => block.Kind == SegmentKind.Headline) is { } headline
            ? new(headline.Block.Span.Of(text), "headline", [headline.Block.Span])
            : null;

    private static Evidenced<string>? Author(string text, LabelledBlock line)
    {
        if (line.Rule is "date-line" || Byline.AuthorIn(line.Block.Span.Of(text)) is not var (name, span)) return null;
        return new(name, "byline", [Within(line, span)]);
    }

    private static Evidenced<EdtfDate>? Published(string text, LabelledBlock line) =>
        DateLine.Find(line.Block.Span.Of(text)) is { } date ? new(EdtfDate.Day(date.Day), "date-line", [Within(line, date.Span)]) : null;

    /// <summary>"Some Outlet, November 20, 2024".</summary>
    private static Evidenced<string>? OutletBesideDate(string text, LabelledBlock line)
    {
        var words = line.Block.Span.Of(text);
        if (line.Rule != "date-line" || DateLine.Find(words) is not { Rest: { IsEmpty: false } rest }) return null;
        return char.IsUpper(words[rest.Start]) ? new(rest.Of(words), "outlet-beside-date", [Within(line, rest)]) : null;
    }

    private static Evidenced<string>? OutletInNotice(string text, LabelledBlock block)
    {
        if (block.Kind != SegmentKind.Boilerplate || block.Block.Span.Length > LongestNotice) return null;

        var match = Notice().Match(block.Block.Span.Of(text));
        var outlet = match.Groups["outlet"];
        return match.Success ? new(outlet.Value, "outlet-in-notice", [Within(block, new(outlet.Index, outlet.Index + outlet.Length))]) : null;
    }

    private static Evidenced<Uri>? StatedUrl(string text, LabelledBlock block)
    {
        if (block.Kind is not (SegmentKind.Boilerplate or SegmentKind.Byline) || block.Block.Span.Length > LongestNotice) return null;

        var address = Address().Match(block.Block.Span.Of(text)).Groups["address"];
        return address.Success && Uri.TryCreate(address.Value, UriKind.Absolute, out var url)
            ? new(url, "stated-url", [Within(block, new(address.Index, address.Index + address.Length))])
            : null;
    }

    private static TextSpan Within(LabelledBlock block, TextSpan span) => new(block.Block.Span.Start + span.Start, block.Block.Span.Start + span.End);

    // Takes "The original source of this article is Some Outlet", "© 2024 Some Outlet." and "Copyright © Some Outlet, 2024".
    [GeneratedRegex("""
        ^( the\ original\ source\ of\ this\ article\ is
         | (copyright\s*)?(©|\(c\))\s*([0-9]{4}(\s*[-–]\s*[0-9]{4})?)?
         | copyright\s+[0-9]{4}
         ),?\s+
        (?<outlet>\p{Lu}[\p{L}\ &'’.-]{1,50}?)
        (?=\s*($|[,|\n\r]|\.(\s|$)|[0-9]{4}|\sall\ rights))
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Notice();

    // Takes "URL: https://example.org/a" and "Permalink: …"; an address inside a sentence is a citation, not this article's own.
    [GeneratedRegex(
        @"^(url|permalink|short link|original article|link gốc)\s*:\s*(?<address>https?://\S{3,500})$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Address();
}
