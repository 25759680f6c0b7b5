using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TurkeyUkraineTracker.Growth;

/// <summary>A table whose rows are read from one store and inserted into another, some at a time.</summary>
internal sealed class CopiedTable : IDisposable
{
    private readonly SqliteDataReader _rows;
    private readonly SqliteCommand _insert;
    private readonly long _count;
    private readonly List<object[]> _read = [];
    private long _done;

    public CopiedTable(string name, SqliteConnection source, SqliteConnection target)
    {
        using var count = source.CreateCommand();
        count.CommandText = $"""SELECT count(*) FROM "{name}" """;
        _count = (long)count.ExecuteScalar()!;
        var select = source.CreateCommand();
        select.CommandText = $"""SELECT * FROM "{name}" """;
        _rows = select.ExecuteReader();
        _insert = target.CreateCommand();
        _insert.CommandText = $"""INSERT INTO "{name}" ({Columns("\"{0}\"")}) VALUES ({Columns("@p{1}")})""";
        for (var i = 0; i < _rows.FieldCount; i++) _insert.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"@p{i}") });
    }

    public void Dispose()
    {
        _rows.Dispose();
        _insert.Dispose();
    }

    /// <summary>Reads on, so that after the last part all rows were read.</summary>
    public void ReadUpTo(int part, int parts)
    {
        _read.Clear();
        for (; _done < _count * part / parts && _rows.Read(); _done++)
        {
            var row = new object[_rows.FieldCount];
            _rows.GetValues(row);
            _read.Add(row);
        }
    }

    /// <summary>Inserts what was read last.</summary>
    public void Insert(SqliteTransaction transaction)
    {
        _insert.Transaction = transaction;
        foreach (var row in _read)
        {
            for (var i = 0; i < row.Length; i++) _insert.Parameters[i].Value = row[i];
            _insert.ExecuteNonQuery();
        }
    }

    private string Columns(string shape) => string.Join(
        ", ", Enumerable.Range(0, _rows.FieldCount).Select(i => string.Format(CultureInfo.InvariantCulture, shape, _rows.GetName(i), i)));
}
