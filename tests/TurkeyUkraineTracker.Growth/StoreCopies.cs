using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Growth;

/// <summary>Makes a large store of a small one in minutes: its articles are copied with all that hangs on them, each copy some weeks later than the one before.</summary>
/// <remarks>Every row is one that taking in made; only ids, addresses and days are other ones. Actors and outlets are shared, as further articles would share them.</remarks>
internal sealed class StoreCopies(TrackerContext context)
{
    private const int DaysApart = 90;

    private const int Outlets = 60;

    // In an order in which each row finds what it refers to.
    private static readonly Type[] Copied =
    [
        typeof(TrackedArticle), typeof(ArticleVersion), typeof(VersionContent), typeof(ArticleWords), typeof(ArticleActor), typeof(Designation), typeof(OriginPair),
        typeof(Claim), typeof(ClaimActor), typeof(ClaimTopic), typeof(ClaimComparison),
        typeof(Appearance), typeof(AppearanceSignature), typeof(AppearanceTerm), typeof(Figure), typeof(AppearanceMatch), typeof(AppearanceTension),
    ];

    /// <summary>Copies until there are as many appearances as asked for, or some more. One transaction for each copy.</summary>
    public async Task GrowAsync(int appearances, Action<string> tell)
    {
        await PublishAsync();
        var (step, once) = (await context.Database.SqlQueryRaw<int>(LargestId()).SingleAsync(), await context.Appearances.CountAsync());
        for (var copy = 1; copy * once < appearances; copy++)
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            foreach (var entity in Copied.Select(type => context.Model.FindEntityType(type)!)) await context.Database.ExecuteSqlRawAsync(CopyOf(entity, copy, step));
            await transaction.CommitAsync();
            tell(string.Create(CultureInfo.InvariantCulture, $"{(copy + 1) * once} appearances"));
        }

        await context.Database.ExecuteSqlRawAsync("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);");
    }

    // Generated articles have no outlet.
    private async Task PublishAsync()
    {
        for (var i = 1; i <= Outlets; i++) context.Outlets.Add(new() { Slug = $"outlet-{i}", Name = $"Outlet {i}" });
        await context.SaveChangesAsync();
        await context.Database.ExecuteSqlAsync($"UPDATE Articles SET OutletId = (SELECT min(Id) FROM Outlets) + Id * 7919 % {Outlets}");
    }

    private string LargestId() =>
        $"SELECT max(Value) AS Value FROM ({string.Join(" UNION ALL ", Copied.Select(type => context.Model.FindEntityType(type)!).Where(HasId).Select(entity => $"SELECT max(Id) AS Value FROM {entity.GetTableName()}"))})";

    private static string CopyOf(IEntityType entity, int copy, int step)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var columns = entity.GetFlattenedProperties().Select(property => (Name: $"\"{property.GetColumnName(table)}\"", Property: property)).ToList();
        var values = columns.Select(column => Copy(column.Property, column.Name, copy, step));
        var first = entity.FindPrimaryKey()!.Properties.First(Moves).GetColumnName();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"INSERT INTO {entity.GetTableName()} ({string.Join(", ", columns.Select(column => column.Name))}) SELECT {string.Join(", ", values)} FROM {entity.GetTableName()} WHERE {first} <= {step}");
    }

    private static string Copy(IProperty property, string column, int copy, int step) => property switch
    {
        _ when Moves(property) => string.Create(CultureInfo.InvariantCulture, $"{column} + {copy * step}"),
        { Name: nameof(TrackedArticle.Slug), DeclaringType.ClrType: { } type } when type == typeof(TrackedArticle) => $"{column} || '-{copy}'",
        { Name: nameof(ArticleVersion.Sha256) or nameof(Appearance.Key), DeclaringType.ClrType: { } type } when type != typeof(Designation) => $"substr({column}, 3) || printf('%02x', {copy})",
        { ClrType: { } type } when type == typeof(EdtfDate) => $"CASE WHEN {column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN date({column}, '+{copy * DaysApart} days') ELSE {column} END",
        { Name: { } name } when name.EndsWith("Day", StringComparison.Ordinal) => $"CASE WHEN {column} > 0 THEN {column} + {copy * DaysApart} ELSE {column} END",
        _ => column,
    };

    // Ids of copied rows, and what refers to them.
    private static bool Moves(IProperty property) =>
        (property.IsPrimaryKey() && property is { Name: "Id" }) || property.GetContainingForeignKeys().Any(key => Copied.Contains(key.PrincipalEntityType.ClrType));

    private static bool HasId(IEntityType entity) => entity.FindProperty("Id") is not null;
}
