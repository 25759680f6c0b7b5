using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TurkeyUkraineTracker.Store.Tests;

/// <summary>Asks SQLite for the plan of every command before it is run.</summary>
internal sealed partial class PlanReader : DbCommandInterceptor
{
    private readonly List<(string Through, string Command)> _walks = [];
    private readonly List<(string Through, string Command)> _passes = [];

    /// <summary>Tables that are walked through, and by what.</summary>
    public IReadOnlyList<(string Through, string Command)> Walks => _walks;

    /// <summary>Indexes that are passed along from end to end, and by what.</summary>
    public IReadOnlyList<(string Through, string Command)> Passes => _passes;

    public int Commands { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        lock (_walks)
        {
            Commands++;
            _walks.AddRange(WalksOf(command).Select(table => (table, command.CommandText)));
            _passes.AddRange(PassesOf(command).Select(index => (index, command.CommandText)));
        }

        return new(result);
    }

    /// <summary>Begins anew.</summary>
    public void Forget()
    {
        lock (_walks)
        {
            Commands = 0;
            _walks.Clear();
            _passes.Clear();
        }
    }

    public static IReadOnlyList<string> WalksOf(DbCommand command)
    {
        var steps = StepsOf(command);
        return [.. steps.Select(step => Walk().Match(step)).Where(walk => walk.Success).Select(walk => walk.Groups["table"].Value)
            .Where(name => !steps.Exists(step => Made(step, name))).Select(name => TableOf(name, command.CommandText))];
    }

    public static IReadOnlyList<string> PassesOf(DbCommand command) =>
        [.. StepsOf(command).Select(step => Pass().Match(step)).Where(pass => pass.Success).Select(pass => pass.Groups["index"].Value)];

    private static List<string> StepsOf(DbCommand command)
    {
        using var explained = command.Connection!.CreateCommand();
        explained.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
        foreach (SqliteParameter parameter in command.Parameters) explained.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        explained.Transaction = command.Transaction;
        using var reader = explained.ExecuteReader();
        return [.. reader.Cast<DbDataRecord>().Select(step => step.GetString(3))];
    }

    // A command has names of its own for tables: FROM "Claims" AS "c".
    private static string TableOf(string name, string command)
    {
        var end = command.IndexOf($"\" AS \"{name}\"", StringComparison.Ordinal);
        return end < 0 ? name : command[(command.LastIndexOf('"', end - 1) + 1)..end];
    }

    // What the command itself put together is walked, but does not grow with the table it came from.
    private static bool Made(string step, string name) => step == $"CO-ROUTINE {name}" || step == $"MATERIALIZE {name}";

    // Takes "SCAN c"; not "SCAN c USING COVERING INDEX …", "SCAN found VIRTUAL TABLE INDEX …" or "SCAN CONSTANT ROW".
    [GeneratedRegex(@"^SCAN (?<table>[^ ]+)$", RegexOptions.ExplicitCapture, 250)]
    private static partial Regex Walk();

    // Takes "SCAN c USING COVERING INDEX IX_Claims_Key"; not "SEARCH c USING INDEX …".
    [GeneratedRegex(@"^SCAN [^ ]+ USING (COVERING )?INDEX (?<index>[^ ]+)$", RegexOptions.ExplicitCapture, 250)]
    private static partial Regex Pass();
}
