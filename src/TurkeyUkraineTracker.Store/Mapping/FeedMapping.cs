using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class FeedMapping : IEntityTypeConfiguration<Feed>
{
    public void Configure(EntityTypeBuilder<Feed> builder)
    {
        builder.HasIndex(feed => feed.Url).IsUnique();
        builder.HasIndex(feed => feed.NextPollUtc);
    }
}

internal sealed class FeedEntryMapping : IEntityTypeConfiguration<FeedEntry>
{
    public void Configure(EntityTypeBuilder<FeedEntry> builder)
    {
        builder.HasKey(entry => new { entry.FeedId, entry.Key });
        builder.HasOne<Feed>().WithMany(feed => feed.Entries).HasForeignKey(entry => entry.FeedId).OnDelete(DeleteBehavior.Cascade);
    }
}
