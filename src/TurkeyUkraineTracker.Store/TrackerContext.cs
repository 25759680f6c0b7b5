using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Mapping;

namespace TurkeyUkraineTracker.Store;

/// <summary>The store's unit of work, for this room only: others ask the classes of Queries and write through <see cref="Writing.ArticleWriter"/>.</summary>
public sealed class TrackerContext(DbContextOptions<TrackerContext> options) : DbContext(options)
{
    /// <summary>When queries are given up, in the middle if need be.</summary>
    internal CancellationToken StopQueriesWhen { get; set; }

    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<TrackedArticle> Articles => Set<TrackedArticle>();

    public DbSet<ArticleVersion> Versions => Set<ArticleVersion>();

    public DbSet<VersionContent> Contents => Set<VersionContent>();

    public DbSet<ArticleWords> ArticleWords => Set<ArticleWords>();

    public DbSet<Actor> Actors => Set<Actor>();

    public DbSet<KnownName> Names => Set<KnownName>();

    public DbSet<ArticleActor> ArticleActors => Set<ArticleActor>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<ClaimActor> ClaimActors => Set<ClaimActor>();

    public DbSet<ClaimTopic> ClaimTopics => Set<ClaimTopic>();

    public DbSet<Appearance> Appearances => Set<Appearance>();

    public DbSet<Figure> Figures => Set<Figure>();

    public DbSet<AppearanceSignature> Signatures => Set<AppearanceSignature>();

    public DbSet<AppearanceTerm> Terms => Set<AppearanceTerm>();

    public DbSet<AppearanceMatch> Matches => Set<AppearanceMatch>();

    public DbSet<AppearanceTension> Tensions => Set<AppearanceTension>();

    public DbSet<OriginPair> Origins => Set<OriginPair>();

    public DbSet<TextBand> TextBands => Set<TextBand>();

    public DbSet<Designation> Designations => Set<Designation>();

    public DbSet<Judgement> Judgements => Set<Judgement>();

    public DbSet<ClaimComparison> Comparisons => Set<ClaimComparison>();

    public DbSet<ClaimRedirect> Redirects => Set<ClaimRedirect>();

    public DbSet<RemovedClaim> Removed => Set<RemovedClaim>();

    public DbSet<PastAppearance> PastAppearances => Set<PastAppearance>();

    public DbSet<Feed> Feeds => Set<Feed>();

    public DbSet<FeedEntry> FeedEntries => Set<FeedEntry>();

    public DbSet<IngestionJob> Jobs => Set<IngestionJob>();

    public DbSet<QueuedDocument> Queue => Set<QueuedDocument>();

    public DbSet<QueuedContent> QueueContents => Set<QueuedContent>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TrackerContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Words, not numbers: the file stays readable by other tools, and reordering an enum changes nothing.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<EdtfDate>().HaveConversion<EdtfConverter>();
    }
}
