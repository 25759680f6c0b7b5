using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A claim with the places where it stands, in the order they were first seen.</summary>
internal sealed record ExportHead(int Id, string Key, string Url, string Text, string? Speaker, List<ExportPlace> Places);

/// <param name="Id">Of the appearance.</param>
/// <param name="Key">Of the appearance.</param>
internal sealed record ExportPlace(int Id, string Key, int Version, ExportedAppearance Appearance);

/// <summary>What was read of an appearance.</summary>
internal sealed record SignedWords(int Id, int Article, ClaimSignature Signature, IReadOnlyList<FilePlace> Places, AppearanceSpans Spans, IReadOnlyList<string> Via)
{
    public IReadOnlyList<TextSpan> InFile(IEnumerable<TextSpan> spans) => [.. spans.Select(span => Places.First(place => place.Span == span).InFile)];
}

/// <summary>What exports say of a page of claims, asked for all of them at once: how many queries that takes does not depend on how many they are.</summary>
/// <param name="Signed">By appearance; everything else by claim.</param>
internal sealed record ExportPage(
    IReadOnlyDictionary<int, SignedWords> Signed,
    IReadOnlyDictionary<int, IReadOnlyList<FieldComparison>> Fields,
    ILookup<int, ExportedComputation> Computed,
    ILookup<int, PairView> Pairs,
    ILookup<int, RelatedClaim> Related,
    ExportLenses Lenses)
{
    public static async Task<ExportPage> ReadAsync(TrackerContext context, IReadOnlyList<ExportHead> heads, CancellationToken ct)
    {
        var (claims, links) = (heads.Select(head => head.Id).ToList(), new ClaimLinks(context));
        return new(
            await SignedAsync(context, claims, ct),
            await context.Comparisons.Where(comparison => claims.Contains(comparison.ClaimId)).ToDictionaryAsync(comparison => comparison.ClaimId, comparison => comparison.Fields, ct),
            await ComputedAsync(context, claims, ct),
            await links.PairsAsync(heads.ToDictionary(head => head.Id, head => head.Places.Select(place => place.Id)), ct),
            await links.RelatedAsync(claims, int.MaxValue, ct),
            await ExportLenses.ReadAsync(context, claims, ct));
    }

    private static Task<Dictionary<int, SignedWords>> SignedAsync(TrackerContext context, List<int> claims, CancellationToken ct) => context.Appearances
        .Where(appearance => claims.Contains(appearance.ClaimId))
        .Select(appearance => new SignedWords(
            appearance.Id, appearance.Version.ArticleId, appearance.Signature.Signature, appearance.Signature.Places, appearance.Spans, appearance.Via))
        .ToDictionaryAsync(words => words.Id, ct);

    private static async Task<ILookup<int, ExportedComputation>> ComputedAsync(TrackerContext context, List<int> claims, CancellationToken ct)
    {
        var shares = await context.Appearances.Where(appearance => claims.Contains(appearance.ClaimId))
            .SelectMany(appearance => appearance.Figures, (appearance, figure) => new { appearance.ClaimId, Share = figure, figure.ShareOf, appearance.Version.FileName })
            .Where(found => found.ShareOf != null)
            .OrderBy(found => found.Share.Id)
            .ToListAsync(ct);
        return shares.Select(found => (found.ClaimId, found.FileName, Computed: ComputedFigure.Of(found.Share, found.ShareOf)))
            .Where(found => found.Computed is not null)
            .ToLookup(found => found.ClaimId, found => new ExportedComputation(found.FileName, found.Computed!));
    }
}
