using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>The rows of a version of an article, before they are saved.</summary>
/// <param name="Version">With appearances, figures and words.</param>
/// <param name="Bands">By which copies of its text are looked for.</param>
internal sealed record FormedVersion(
    ArticleVersion Version, IReadOnlyList<ArticleActor> Actors, IReadOnlyList<Designation> Designations, IReadOnlyList<long> Bands)
{
    private const int KeyLength = 16;

    public async Task SaveAsync(TrackerContext context, CancellationToken ct)
    {
        context.Add(Version);
        await context.SaveChangesAsync(ct);

        // Now what the others point at has its keys.
        foreach (var use in Actors) (use.VersionId, use.ActorId) = (Version.Id, use.Actor.Id);
        foreach (var designation in Designations) designation.VersionId = Version.Id;
        await PreparedRows.InsertAsync(context, Actors, ct);
        await PreparedRows.InsertAsync(context, Designations, ct);
        await PreparedRows.InsertAsync(context, [.. Version.Appearances.SelectMany(TermsOf)], ct);
        await PreparedRows.InsertAsync(context, [.. Bands.Select(BandOf)], ct);
    }

    private TextBand BandOf(long band) => new() { Band = band, Key = Version.Sha256[..KeyLength], VersionId = Version.Id };

    private static IEnumerable<AppearanceTerm> TermsOf(Appearance appearance) => CandidateTerms.Of(appearance.Signature.Signature)
        .Select(term => new AppearanceTerm { Term = term, Key = appearance.Key, AppearanceId = appearance.Id });
}
