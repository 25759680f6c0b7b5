using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class OutletMapping : IEntityTypeConfiguration<Outlet>
{
    public void Configure(EntityTypeBuilder<Outlet> builder) => builder.HasIndex(outlet => outlet.Slug).IsUnique();
}

internal sealed class TrackedArticleMapping : IEntityTypeConfiguration<TrackedArticle>
{
    public void Configure(EntityTypeBuilder<TrackedArticle> builder)
    {
        builder.HasIndex(article => article.Slug).IsUnique();
        builder.HasIndex(article => article.AddressKey);
        builder.HasOne(article => article.Outlet).WithMany(outlet => outlet.Articles).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ArticleVersionMapping : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> builder)
    {
        builder.HasIndex(version => version.Sha256).IsUnique();
        builder.HasIndex(version => new { version.ArticleId, version.Number }).IsUnique();
        builder.HasIndex(version => new { version.SortDay, version.Id }).IsDescending(true, false);
        builder.HasIndex(version => version.Language);
        builder.ComplexProperty(version => version.Published);
        builder.HasOne(version => version.Words).WithOne().HasForeignKey<ArticleWords>(words => words.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(version => version.Content).WithOne().HasForeignKey<VersionContent>(content => content.VersionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VersionContentMapping : IEntityTypeConfiguration<VersionContent>
{
    public void Configure(EntityTypeBuilder<VersionContent> builder) => builder.ToTable("Contents").HasKey(content => content.VersionId);
}

internal sealed class PastAppearanceMapping : IEntityTypeConfiguration<PastAppearance>
{
    public void Configure(EntityTypeBuilder<PastAppearance> builder)
    {
        builder.ToTable("PastAppearances");
        builder.HasIndex(past => past.ClaimKey);
        builder.HasOne(past => past.Version).WithMany(version => version.PastAppearances).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ArticleWordsMapping : IEntityTypeConfiguration<ArticleWords>
{
    public void Configure(EntityTypeBuilder<ArticleWords> builder) => builder.ToTable("ArticleWords").HasKey(words => words.VersionId);
}

internal sealed class ArticleActorMapping : IEntityTypeConfiguration<ArticleActor>
{
    public void Configure(EntityTypeBuilder<ArticleActor> builder)
    {
        builder.HasKey(use => new { use.VersionId, use.ActorId });
        builder.HasOne(use => use.Version).WithMany(version => version.Actors).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(use => use.Actor).WithMany(actor => actor.Articles).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FigureMapping : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> builder)
    {
        builder.Ignore(figure => figure.Span);
        builder.HasIndex(figure => new { figure.SortValue, figure.Id });
        builder.HasIndex(figure => new { figure.Unit, figure.Measure, figure.SortValue, figure.Id });
        builder.HasOne(figure => figure.Version).WithMany(version => version.Figures).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(figure => figure.Appearance).WithMany(appearance => appearance.Figures).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(figure => figure.ShareOf).WithMany().OnDelete(DeleteBehavior.SetNull);
    }
}
