using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class ActorMapping : IEntityTypeConfiguration<Actor>
{
    public void Configure(EntityTypeBuilder<Actor> builder)
    {
        builder.HasIndex(actor => actor.Slug).IsUnique();
        builder.HasIndex(actor => new { actor.ClaimCount, actor.Id }).IsDescending(true, false);
        builder.HasIndex(actor => new { actor.Kind, actor.ClaimCount, actor.Id }).IsDescending(false, true, false);
        builder.Property(actor => actor.ClaimCount).HasDefaultValue(0);
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
