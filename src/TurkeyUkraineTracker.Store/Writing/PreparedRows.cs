using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Inserts rows that nothing points at, by one prepared statement for all of them.</summary>
/// <remarks>
/// The columns and conversions are those of the model. An article brings some eighty such rows, and the change tracker makes a command of each, which
/// costs many times what the insert does.
/// </remarks>
internal static class PreparedRows
{
    /// <param name="rows">With the keys of all that they point at; a key that the database gives them stays unset. None is tracked afterwards.</param>
    public static async Task InsertAsync<T>(TrackerContext context, IReadOnlyCollection<T> rows, CancellationToken ct) where T : class
    {
        if (rows.Count == 0) return;

        var columns = ColumnsOf(context.Model.FindEntityType(typeof(T))!, out var table);
        await using var command = CommandOf(context, table, columns);
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++) command.Parameters[i].Value = columns[i].ValueIn(row);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static List<Column> ColumnsOf(IEntityType entity, out string table)
    {
        table = entity.GetTableName()!;
        var store = StoreObjectIdentifier.Table(table);
        return
        [
            .. entity.GetProperties()
                .Where(property => !property.ValueGenerated.HasFlag(ValueGenerated.OnAdd))
                .Select(property => new Column(property, property.GetColumnName(store)!)),
        ];
    }

    private static DbCommand CommandOf(TrackerContext context, string table, List<Column> columns)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var column in columns)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@{column.Name}";
            command.Parameters.Add(parameter);
        }

        var (names, values) = (columns.Select(column => $"\"{column.Name}\""), columns.Select(column => $"@{column.Name}"));
        command.CommandText = $"""INSERT INTO "{table}" ({string.Join(", ", names)}) VALUES ({string.Join(", ", values)})""";
        return command;
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name => name;

        public object ValueIn(object row)
        {
            var value = property.PropertyInfo!.GetValue(row);
            return (_convert is null ? value : _convert(value)) ?? DBNull.Value;
        }
    }
}
