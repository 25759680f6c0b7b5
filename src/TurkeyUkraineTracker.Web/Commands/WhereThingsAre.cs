using System.Data.Common;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>Where the database and the data shipped with the program are. Pure path arithmetic, but for the look-up of the solution file.</summary>
/// <param name="programFolder">The folder that holds the program's assemblies.</param>
internal sealed class WhereThingsAre(string programFolder)
{
    private const string SolutionFile = "TurkeyUkraineTracker.sln";

    public static readonly WhereThingsAre Here = new(AppContext.BaseDirectory);

    /// <summary>The articles that an empty store starts with.</summary>
    public string SeedArticles => Path.Combine(programFolder, "seeds", "articles");

    /// <summary>Actors, outlets and concepts, unless <c>--topic</c> names another folder.</summary>
    public string Topic => Path.Combine(programFolder, "seeds", "topic");

    public string ProgramFolder => programFolder;

    /// <summary>The database file, as an absolute path.</summary>
    /// <param name="option"><c>--database</c>; wins when given, and is relative to the folder the user stands in.</param>
    /// <param name="connectionString"><c>ConnectionStrings:Tracker</c>, of which the <c>Data Source</c> counts.</param>
    /// <exception cref="ArgumentException">The connection string names no file.</exception>
    public string Database(string? option, string? connectionString) =>
        Path.GetFullPath(option ?? FileOf(connectionString) ?? Path.Combine(CloneFolder() ?? programFolder, "data", "tracker.db"));

    private static string? FileOf(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString)) return null;

        var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
        return parts.TryGetValue("Data Source", out var file) && file is string { Length: > 0 } path
            ? path
            : throw new ArgumentException("ConnectionStrings:Tracker must name a file: Data Source=FILE.");
    }

    /// <summary>The solution's folder when the program runs from a project's <c>bin</c> of a clone; null for a published program, even one inside a clone.</summary>
    private string? CloneFolder()
    {
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(programFolder));
        if (folder.Name == "publish") return null;

        var belowBin = false;
        for (var at = folder; at is not null; at = at.Parent)
        {
            belowBin |= at.Name == "bin";
            if (File.Exists(Path.Combine(at.FullName, SolutionFile))) return belowBin ? at.FullName : null;
        }

        return null;
    }
}
