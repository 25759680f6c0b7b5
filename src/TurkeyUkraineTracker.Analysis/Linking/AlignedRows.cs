using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>One of several values of one kind that a telling gives: a figure, a date, an item of a list.</summary>
/// <param name="Column">The article's place.</param>
/// <param name="Telling">The telling's place in its article: what one telling gives twice is two things.</param>
/// <param name="Key">Equal for equal values.</param>
/// <param name="Precision">Of the values of one article in one row, the highest is shown.</param>
internal sealed record Stated<T>(int Column, int Telling, string Key, T Value, string Words, TextSpan Span, int Precision);

/// <summary>Lays several values of several articles out in rows: what can be one thing stands in one row.</summary>
/// <remarks>Which values share a row depends on the values alone, not on the order of articles.</remarks>
internal sealed class AlignedRows<T>(Func<T, T, CellState> compare, Func<T, T, decimal> distance)
{
    /// <summary>Rows by the smallest key in them; no row is empty.</summary>
    public List<List<Stated<T>>> Of(IEnumerable<Stated<T>> values)
    {
        var rows = values.GroupBy(value => value.Key, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => same.ToList()).ToList();
        JoinFitting(rows);
        JoinLeft(rows);
        return [.. rows.OrderBy(row => row.Select(value => value.Key).Min(StringComparer.Ordinal), StringComparer.Ordinal)];
    }

    /// <summary>The cells of a row. A column without a value says so: not stated where it gives another value of the kind, else not found.</summary>
    public IReadOnlyList<FieldCell> Cells(List<Stated<T>> row, int columns, Func<int, bool> givesAnother)
    {
        var shown = Enumerable.Range(0, columns).Select(column => row.Where(value => value.Column == column).MaxBy(value => value.Precision)).ToList();
        return [.. shown.Select((value, i) => value is null
            ? new FieldCell(givesAnother(i) ? CellState.NotStated : CellState.NotFound, null, [])
            : new(CellStates.Against(shown.Where((other, j) => other is not null && j != i).Select(other => compare(value.Value, other!.Value))), value.Words, [value.Span]))];
    }

    // Nearest first, ties by key: greedy, but the same for every order of articles.
    private void JoinFitting(List<List<Stated<T>>> rows)
    {
        var pairs = rows.SelectMany((row, i) => rows.Skip(i + 1).Select(other => (row, other))).Where(pair => Fits(pair.row[0].Value, pair.other[0].Value))
            .OrderBy(pair => distance(pair.row[0].Value, pair.other[0].Value)).ThenBy(pair => pair.row[0].Key, StringComparer.Ordinal).ThenBy(pair => pair.other[0].Key, StringComparer.Ordinal)
            .ToList();
        var home = rows.ToDictionary(row => row[0].Key, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var (into, from) = (home[pair.row[0].Key], home[pair.other[0].Key]);
            if (into == from || !CanJoin(into, from)) continue;

            Join(rows, into, from);
            foreach (var value in from) home[value.Key] = into;
        }
    }

    // What is left over on each side tells of one thing in other numbers, as long as nothing else could be meant.
    private void JoinLeft(List<List<Stated<T>>> rows)
    {
        foreach (var group in Connected(rows))
        {
            if (group.SelectMany((row, i) => group.Skip(i + 1).Select(other => (row, other))).Any(pair => !CouldBeOne(pair.row, pair.other))) continue;
            foreach (var other in group.Skip(1).ToList()) Join(rows, group[0], other);
        }
    }

    private List<List<List<Stated<T>>>> Connected(List<List<Stated<T>>> rows)
    {
        var (groups, left) = (new List<List<List<Stated<T>>>>(), rows.ToList());
        while (left.Count > 0)
        {
            var group = new List<List<Stated<T>>> { left[0] };
            left.RemoveAt(0);
            for (var i = 0; i < group.Count; i++)
            {
                group.AddRange(left.Where(row => CouldBeOne(row, group[i])));
                left.RemoveAll(group.Contains);
            }

            groups.Add(group);
        }

        return groups;
    }

    private bool CouldBeOne(List<Stated<T>> row, List<Stated<T>> other) =>
        !row.Select(value => value.Column).Intersect(other.Select(value => value.Column)).Any()
        && row.TrueForAll(value => other.TrueForAll(second => compare(value.Value, second.Value) != CellState.NotComparable));

    private bool CanJoin(List<Stated<T>> row, List<Stated<T>> other) =>
        row.TrueForAll(value => other.TrueForAll(second => (value.Column, value.Telling) != (second.Column, second.Telling) && Fits(value.Value, second.Value)));

    private bool Fits(T a, T b) => compare(a, b) is CellState.Agree or CellState.Compatible;

    private static void Join(List<List<Stated<T>>> rows, List<Stated<T>> into, List<Stated<T>> from)
    {
        into.AddRange(from);
        rows.Remove(from);
    }
}
