using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Mapping;

internal sealed class AppearanceSignatureMapping : IEntityTypeConfiguration<AppearanceSignature>
{
    public void Configure(EntityTypeBuilder<AppearanceSignature> builder)
    {
        builder.ToTable("Signatures").HasKey(signed => signed.AppearanceId);
        builder.Property(signed => signed.Signature).HasJson(StoreJson.Default.ClaimSignature);
        builder.Property(signed => signed.Places).HasJson(StoreJson.Default.IReadOnlyListFilePlace);
    }
}

internal sealed class AppearanceTermMapping : IEntityTypeConfiguration<AppearanceTerm>
{
    public void Configure(EntityTypeBuilder<AppearanceTerm> builder)
    {
        builder.ToTable("AppearanceTerms").HasKey(term => new { term.Term, term.Key, term.AppearanceId });
        builder.HasIndex(term => term.AppearanceId);
    }
}

internal sealed class TextBandMapping : IEntityTypeConfiguration<TextBand>
{
    public void Configure(EntityTypeBuilder<TextBand> builder)
    {
        builder.ToTable("TextBands").HasKey(band => new { band.Band, band.Key, band.VersionId });
        builder.Property(band => band.Band).ValueGeneratedNever();
        builder.HasIndex(band => band.VersionId);
        builder.HasOne<ArticleVersion>().WithMany().HasForeignKey(band => band.VersionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AppearanceMatchMapping : IEntityTypeConfiguration<AppearanceMatch>
{
    public void Configure(EntityTypeBuilder<AppearanceMatch> builder)
    {
        builder.ToTable("Matches").HasKey(match => new { match.FirstId, match.SecondId });
        builder.HasOne(match => match.First).WithMany().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(match => match.Second).WithMany().OnDelete(DeleteBehavior.Cascade);
        builder.Property(match => match.Reasons).HasJson(StoreJson.Default.IReadOnlyListMatchReason);
    }
}

internal sealed class JudgementMapping : IEntityTypeConfiguration<Judgement>
{
    public void Configure(EntityTypeBuilder<Judgement> builder)
    {
        builder.ComplexProperty(judgement => judgement.First);
        builder.ComplexProperty(judgement => judgement.Second);
    }
}

internal sealed class ClaimComparisonMapping : IEntityTypeConfiguration<ClaimComparison>
{
    public void Configure(EntityTypeBuilder<ClaimComparison> builder)
    {
        builder.ToTable("Comparisons").HasKey(comparison => comparison.ClaimId);
        builder.Property(comparison => comparison.Fields).HasJson(StoreJson.Default.IReadOnlyListFieldComparison);
    }
}
