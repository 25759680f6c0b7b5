using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class RemovedClaimMapping : IEntityTypeConfiguration<RemovedClaim>
{
    public void Configure(EntityTypeBuilder<RemovedClaim> builder)
    {
        builder.ToTable("RemovedClaims").HasKey(removed => removed.Key);
        builder.HasIndex(removed => new { removed.RemovedUtc, removed.Key });
    }
}
