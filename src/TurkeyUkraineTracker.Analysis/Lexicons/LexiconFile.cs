using System.Reflection;

namespace TurkeyUkraineTracker.Analysis.Lexicons;

/// <summary>One row of a tab-separated data file; missing trailing cells read as empty.</summary>
/// <param name="Where">File and line, for error messages.</param>
public sealed record LexiconRow(string Where, IReadOnlyList<string> Cells)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}

/// <summary>Reads tab-separated data: one entry a line, <c>#</c> starts a comment line, the first other line is the header.</summary>
public static class LexiconFile
{
    /// <summary>The rows of a file embedded in this assembly, such as <c>en/cues.tsv</c>.</summary>
    /// <exception cref="FileNotFoundException">There is no such file: a bug, not bad input.</exception>
    public static IReadOnlyList<LexiconRow> Load(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicons/{path}")
            ?? throw new FileNotFoundException($"No lexicon is embedded as {path}.");
        using var reader = new StreamReader(stream);
        return Parse(path, reader.ReadToEnd());
    }

    /// <summary>The rows of <paramref name="text"/> without its header.</summary>
    /// <exception cref="InvalidDataException">A row stands twice, or a row has more cells than the header; the message names file and line.</exception>
    public static IReadOnlyList<LexiconRow> Parse(string name, string text)
    {
        var rows = new List<LexiconRow>();
        var firstSeen = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = text.Split('\n');
        var columns = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#') continue;

            var cells = line.Split('\t');
            if (columns == 0)
            {
                columns = cells.Length;
                continue;
            }

            if (cells.Length > columns) throw new InvalidDataException($"{name}:{i + 1} has {cells.Length} cells, the header {columns}.");
            if (!firstSeen.TryAdd(line, i + 1)) throw new InvalidDataException($"{name}:{i + 1} repeats line {firstSeen[line]}.");
            rows.Add(new($"{name}:{i + 1}", cells));
        }

        return rows;
    }
}
