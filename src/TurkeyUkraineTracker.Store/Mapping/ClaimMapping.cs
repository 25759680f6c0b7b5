using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.HasIndex(claim => claim.Key).IsUnique();
        builder.HasIndex(claim => new { claim.SortDay, claim.Id }).IsDescending(true, false);
        builder.HasIndex(claim => new { claim.SpeakerId, claim.SortDay, claim.Id }).IsDescending(false, true, false);
        builder.ComplexProperty(claim => claim.Said);
        builder.HasOne(claim => claim.Speaker).WithMany(actor => actor.Said).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(claim => claim.Comparison).WithOne().HasForeignKey<ClaimComparison>(comparison => comparison.ClaimId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ClaimActorMapping : IEntityTypeConfiguration<ClaimActor>
{
    public void Configure(EntityTypeBuilder<ClaimActor> builder)
    {
        builder.HasKey(about => new { about.ClaimId, about.ActorId });
        builder.HasOne(about => about.Claim).WithMany(claim => claim.About).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(about => about.Actor).WithMany(actor => actor.SpokenOf).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClaimTopicMapping : IEntityTypeConfiguration<ClaimTopic>
{
    public void Configure(EntityTypeBuilder<ClaimTopic> builder)
    {
        builder.ToTable("ClaimTopics").HasKey(topic => new { topic.ClaimId, topic.Topic });
        builder.HasIndex(topic => new { topic.Topic, topic.ClaimId });
        builder.HasOne<Claim>().WithMany(claim => claim.Topics).HasForeignKey(topic => topic.ClaimId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ClaimRedirectMapping : IEntityTypeConfiguration<ClaimRedirect>
{
    public void Configure(EntityTypeBuilder<ClaimRedirect> builder)
    {
        builder.ToTable("ClaimRedirects").HasKey(redirect => redirect.OldKey);
        builder.HasIndex(redirect => redirect.NewKey);
    }
}

internal sealed class AppearanceMapping : IEntityTypeConfiguration<Appearance>
{
    public void Configure(EntityTypeBuilder<Appearance> builder)
    {
        builder.HasIndex(appearance => new { appearance.VersionId, appearance.Number }).IsUnique();
        builder.HasIndex(appearance => new { appearance.ClaimId, appearance.Key });
        builder.HasIndex(appearance => new { appearance.VersionId, appearance.ClaimId });
        builder.HasIndex(appearance => appearance.Key);
        builder.HasOne(appearance => appearance.Claim).WithMany(claim => claim.Appearances).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(appearance => appearance.Speaker).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(appearance => appearance.Signature).WithOne().HasForeignKey<AppearanceSignature>(signed => signed.AppearanceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(appearance => appearance.Terms).WithOne().HasForeignKey(term => term.AppearanceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(appearance => appearance.Version).WithMany(version => version.Appearances).OnDelete(DeleteBehavior.Cascade);
        builder.ComplexProperty(appearance => appearance.Said);
        builder.ComplexProperty(appearance => appearance.Anchor, anchor => anchor.Ignore(columns => columns.Span));
        builder.Property(appearance => appearance.Spans).HasJson(StoreJson.Default.AppearanceSpans);
    }
}
