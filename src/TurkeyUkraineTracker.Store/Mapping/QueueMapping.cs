using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class QueuedDocumentMapping : IEntityTypeConfiguration<QueuedDocument>
{
    public void Configure(EntityTypeBuilder<QueuedDocument> builder)
    {
        builder.ToTable("Queue");
        builder.HasIndex(document => new { document.State, document.Id });
        builder.HasOne(document => document.Job).WithMany(job => job.Documents).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(document => document.Content).WithOne().HasForeignKey<QueuedContent>(content => content.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class QueuedContentMapping : IEntityTypeConfiguration<QueuedContent>
{
    public void Configure(EntityTypeBuilder<QueuedContent> builder) => builder.ToTable("QueueContents").HasKey(content => content.DocumentId);
}
