using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A claim as a version of an article has it.</summary>
/// <param name="Key">The same in two versions where the words and the speaker are the same.</param>
public sealed record VersionClaim(int Number, string Key, string Text, string? SpeakerText, AttributionKind Kind);

/// <summary>A version of an article.</summary>
/// <param name="Notes">In which the outlet says what it changed.</param>
/// <param name="Paragraphs">The article's own words, without what surrounds it on its page.</param>
/// <param name="IsCurrent">Whether no other version has taken its place.</param>
public sealed record VersionView(
    int Number,
    DateTime ReadUtc,
    string Sha256,
    bool IsCurrent,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<VersionClaim> Claims,
    IReadOnlyList<VersionNote> Notes);

/// <summary>A correction or an update that the article names.</summary>
/// <param name="Date">The day it names; null when it names none.</param>
public sealed record VersionNote(EditorialNoteKind Kind, EdtfDate? Date, string Words);

/// <summary>Where a claim that is in no article any more was last.</summary>
/// <param name="Slug">Of the article.</param>
public sealed record PastPlace(string Slug, int Version);

/// <summary>What an article said at other times.</summary>
public sealed class VersionHistory(TrackerContext context)
{
    /// <summary>What the article is called now, and the numbers of its versions from the first on; null when there is no such article.</summary>
    public async Task<(SourceLink Source, IReadOnlyList<int> Numbers)?> OfAsync(string slug, CancellationToken ct)
    {
        var current = await context.Versions.Current().Where(version => version.Article.Slug == slug)
            .Select(version => Link.To(version, version.Article, version.Article.Outlet)).SingleOrDefaultAsync(ct);
        if (current is null) return null;

        var numbers = await context.Versions.Where(version => version.Article.Slug == slug)
            .OrderBy(version => version.Number).Select(version => version.Number).ToListAsync(ct);
        return (current, numbers);
    }

    /// <summary>Null when the article has no such version.</summary>
    public async Task<VersionView?> FindAsync(string slug, int number, CancellationToken ct)
    {
        var version = await context.Versions.Where(version => version.Article.Slug == slug && version.Number == number)
            .Select(version => new
            {
                version.Id,
                version.ReadUtc,
                version.Sha256,
                version.Content.Text,
                version.Content.Document,
                IsCurrent = version.Number == version.Article.Versions.Max(other => other.Number),
            })
            .SingleOrDefaultAsync(ct);
        if (version is null) return null;

        var document = AnalysisDocument.Unpack(version.Document);
        var notes = (document.Notes ?? []).Where(note => note.Span.LiesIn(version.Text))
            .Select(note => new VersionNote(note.Kind, note.Date, note.Span.Of(version.Text)));
        var claims = version.IsCurrent ? await PresentAsync(version.Id, ct) : await PastAsync(version.Id, ct);
        return new(number, version.ReadUtc, version.Sha256, version.IsCurrent, [.. OwnParagraphs(version.Text, document)], claims, [.. notes]);
    }

    /// <summary>Null when no version ever had a claim of that id.</summary>
    public Task<PastPlace?> PlaceOfAsync(string claimKey, CancellationToken ct) => context.PastAppearances
        .Where(past => past.ClaimKey == claimKey)
        .OrderByDescending(past => past.Id)
        .Select(past => new PastPlace(past.Version.Article.Slug, past.Version.Number))
        .FirstOrDefaultAsync(ct);

    private Task<List<VersionClaim>> PresentAsync(int version, CancellationToken ct) => context.Appearances
        .Where(appearance => appearance.VersionId == version).OrderBy(appearance => appearance.Number)
        .Select(appearance => new VersionClaim(appearance.Number, appearance.Key, appearance.Text, appearance.SpeakerText, appearance.Kind)).ToListAsync(ct);

    private Task<List<VersionClaim>> PastAsync(int version, CancellationToken ct) => context.PastAppearances
        .Where(past => past.VersionId == version).OrderBy(past => past.Number)
        .Select(past => new VersionClaim(past.Number, past.Key, past.Text, past.SpeakerText, past.Kind)).ToListAsync(ct);

    private static IEnumerable<string> OwnParagraphs(string text, AnalysisDocument document) => document.Paragraphs
        .Where(paragraph => paragraph.Kind != SegmentKind.Boilerplate && paragraph.Span.LiesIn(text))
        .Select(paragraph => paragraph.Span.Of(text));
}
