using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class ActorMapping : IEntityTypeConfiguration<Actor>
{
    public void Configure(EntityTypeBuilder<Actor> builder)
    {
        builder.HasIndex(actor => actor.Slug).IsUnique();
        builder.HasOne(actor => actor.Affiliation).WithMany().OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(actor => actor.Names).WithOne().HasForeignKey(name => name.ActorId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class KnownNameMapping : IEntityTypeConfiguration<KnownName>
{
    public void Configure(EntityTypeBuilder<KnownName> builder)
    {
        builder.ToTable("ActorNames");
        builder.HasIndex(name => name.Key);
        builder.HasIndex(name => new { name.ActorId, name.Language, name.Form, name.Text }).IsUnique();
    }
}
