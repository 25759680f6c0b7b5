using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class DesignationMapping : IEntityTypeConfiguration<Designation>
{
    public void Configure(EntityTypeBuilder<Designation> builder)
    {
        builder.HasOne(designation => designation.Version).WithMany(version => version.Designations).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(designation => new { designation.Referent, designation.Key });
        builder.Property(designation => designation.Spans).HasJson(StoreJson.Default.IReadOnlyListTextSpan);
    }
}

internal sealed class OriginPairMapping : IEntityTypeConfiguration<OriginPair>
{
    public void Configure(EntityTypeBuilder<OriginPair> builder)
    {
        builder.ToTable("Origins").HasKey(pair => new { pair.FirstId, pair.SecondId });
        builder.HasOne(pair => pair.First).WithMany(version => version.Origins).HasForeignKey(pair => pair.FirstId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(pair => pair.Second).WithMany().HasForeignKey(pair => pair.SecondId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(pair => pair.Evidence).HasJson(StoreJson.Default.IReadOnlyListOriginEvidence);
    }
}

internal sealed class AppearanceTensionMapping : IEntityTypeConfiguration<AppearanceTension>
{
    public void Configure(EntityTypeBuilder<AppearanceTension> builder)
    {
        builder.ToTable("Tensions").HasIndex(tension => new { tension.FirstId, tension.SecondId, tension.Kind }).IsUnique();
        builder.HasIndex(tension => tension.Kind);
        builder.HasOne(tension => tension.First).WithMany().HasForeignKey(tension => tension.FirstId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(tension => tension.Second).WithMany().HasForeignKey(tension => tension.SecondId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(tension => tension.FirstSide).HasJson(StoreJson.Default.TensionSide);
        builder.Property(tension => tension.SecondSide).HasJson(StoreJson.Default.TensionSide);
    }
}
