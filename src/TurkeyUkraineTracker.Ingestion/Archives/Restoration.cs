using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Archives;

/// <summary>Takes an archive into the store: articles in their order, then what was said of them, then the ids that were given out.</summary>
/// <remarks>Everything else is computed anew, with the analysis and the topic that are here. What the store has already stays as it is.</remarks>
public sealed partial class Restoration(Ingestor ingestor, JudgementWriter judgements, IdRestoring ids)
{
    public const string BadBytes = "Its bytes in the archive are missing, too many, or not those that were packed.";

    public const string BadLine = "The archive lists it by a name or a hash that cannot be one.";

    // What is no name is not shown either: a terminal might obey it.
    private const string UnnamedArticle = "an article";

    private const int ChunkSize = 500;

    /// <returns>One outcome per article, as soon as it is known; a last one when the archive cannot be read on.</returns>
    public async IAsyncEnumerable<Outcome> RunAsync(FoundFile file, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var outcomes = RestoreAsync(file, ct).GetAsyncEnumerator(ct);
        while (await NextAsync(file, outcomes) is { } outcome) yield return outcome;
    }

    // What is wrong with the archive as a whole ends it, as an exception does with what it leaves; what was taken in before stays.
    private static async Task<Outcome?> NextAsync(FoundFile file, IAsyncEnumerator<Outcome> outcomes)
    {
        try
        {
            return await outcomes.MoveNextAsync() ? outcomes.Current : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new Outcome.Unreadable(file.Name, e.Message);
        }
    }

    private async IAsyncEnumerable<Outcome> RestoreAsync(FoundFile file, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var archive = await StoreArchive.OpenAsync(File.OpenRead(file.Path), ct);
        await foreach (var article in archive.ReadAsync<ArchivedArticle>(ArchiveFormat.Articles, ct)) yield return await TakeAsync(archive, article, ct);
        await foreach (var judgement in archive.ReadAsync<ArchivedJudgement>(ArchiveFormat.Judgements, ct)) await judgements.RestoreAsync(judgement, ct);
        await foreach (var chunk in archive.ReadAsync<ArchivedId>(ArchiveFormat.Ids, ct).Chunk(ChunkSize)) await ids.RestoreAsync(chunk, ct);
        await foreach (var chunk in archive.ReadAsync<ArchivedRedirect>(ArchiveFormat.Redirects, ct).Chunk(ChunkSize)) await ids.RestoreAsync(chunk, ct);
    }

    private async Task<Outcome> TakeAsync(StoreArchive archive, ArchivedArticle article, CancellationToken ct)
    {
        if (!FileName().IsMatch(article.File)) return new Outcome.Unreadable(UnnamedArticle, BadLine);
        if (!Sha256().IsMatch(article.Sha256)) return new Outcome.Unreadable(article.File, BadLine);
        if (await archive.BytesAsync(article.Sha256, ct) is not { } bytes) return new Outcome.Unreadable(article.File, BadBytes);

        var page = Page().IsMatch(article.Slug) && article.ReadUtc.Kind == DateTimeKind.Utc ? new FormerPage(article.Slug, article.ReadUtc) : null;
        return await ingestor.IngestAsync(new(article.File, bytes, WebAddress(article.Url)), page, ct);
    }

    private static Uri? WebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Sha256();

    // A base name: takes "Bài báo (1).md", not "../x", "C:x" or what a terminal would obey.
    [GeneratedRegex(@"^(?!\.{1,2}$)[^/\\:\p{C}]{1,255}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex FileName();

    // The last part of an address as it is made from words: takes "nga-khong-vui-69b7ff".
    [GeneratedRegex(@"^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}-]{0,79}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Page();
}
