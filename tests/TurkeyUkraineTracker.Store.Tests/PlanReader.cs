using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TurkeyUkraineTracker.Store.Tests;

/// <summary>Asks SQLite for the plan of every command before it is run.</summary>
internal sealed partial class PlanReader : DbCommandInterceptor
{
    private readonly List<string> _walks = [];
    private readonly List<(string Index, string Command)> _passes = [];

    /// <summary>Commands that walk through a table, with the name they have for it.</summary>
    public IReadOnlyList<string> Walks => _walks;

    /// <summary>Commands that pass along the whole of an index.</summary>
    public IReadOnlyList<(string Index, string Command)> Passes => _passes;

    public int Commands { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        lock (_walks)
        {
            Commands++;
            _walks.AddRange(WalksOf(command).Select(walk => $"{walk}: {command.CommandText}"));
            _passes.AddRange(PassesOf(command).Select(index => (index, command.CommandText)));
        }

        return new(result);
    }

    public static IReadOnlyList<string> WalksOf(DbCommand command)
    {
        var steps = StepsOf(command);
        return [.. steps.Where(step => Walk().Match(step) is { Success: true } walk && !steps.Exists(made => Made(made, walk.Groups["table"].Value)))];
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

    // What the command itself put together is walked, but does not grow with the table it came from.
    private static bool Made(string step, string name) => step == $"CO-ROUTINE {name}" || step == $"MATERIALIZE {name}";

    // Takes "SCAN c"; not "SCAN c USING COVERING INDEX …", "SCAN found VIRTUAL TABLE INDEX …" or "SCAN CONSTANT ROW".
    [GeneratedRegex(@"^SCAN (?<table>[^ ]+)$", RegexOptions.ExplicitCapture, 250)]
    private static partial Regex Walk();

    // Takes "SCAN c USING COVERING INDEX IX_Claims_Key"; not "SEARCH c USING INDEX …".
    [GeneratedRegex(@"^SCAN [^ ]+ USING (COVERING )?INDEX (?<index>[^ ]+)$", RegexOptions.ExplicitCapture, 250)]
    private static partial Regex Pass();
}
