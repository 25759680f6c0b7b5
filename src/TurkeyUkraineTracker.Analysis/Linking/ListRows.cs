using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>The lists of a claim's tellings, one row per item. An item that a list leaves out is not stated; nothing in a list contradicts another list.</summary>
internal static class ListRows
{
    private static readonly AlignedRows<SignatureItem> Rows = new(Compare, (_, _) => 0);

    public static IEnumerable<FieldComparison> Of(IReadOnlyList<List<Telling>> columns)
    {
        var lists = columns.SelectMany((column, i) => column.SelectMany((telling, place) => telling.Signature.Lists.Select(list => new PlacedList(i, place, telling.Signature.Language, list)))).ToList();
        return Alike(lists).OrderBy(group => group.Name, StringComparer.Ordinal).SelectMany(group => ItemsOf(group.Name, group.Lists, columns.Count));
    }

    private static IEnumerable<FieldComparison> ItemsOf(string name, List<PlacedList> lists, int columns) => Rows.Of(lists.SelectMany(Stated))
        .Select(row => new FieldComparison($"list:{name}", Rows.Cells(row, columns, column => WouldShow(lists, column, row))));

    // Words of another language that nothing knows may be this very item.
    private static bool WouldShow(List<PlacedList> lists, int column, List<Stated<SignatureItem>> row)
    {
        var here = lists.Where(list => list.Column == column).ToList();
        var languages = lists.Where(list => row.Exists(item => item.Column == list.Column)).Select(list => list.Language).ToHashSet(StringComparer.Ordinal);
        var isShared = row.TrueForAll(item => item.Value.IsShared) && here.TrueForAll(list => list.List.Items.All(item => item.IsShared));
        return here.Count > 0 && (isShared || here.Exists(list => languages.Contains(list.Language)));
    }

    /// <summary>Lists of one name, or with an item in common, are one list.</summary>
    private static List<(string Name, List<PlacedList> Lists)> Alike(List<PlacedList> lists)
    {
        var groups = new List<List<PlacedList>>();
        foreach (var list in lists)
        {
            var joined = groups.Where(group => group.Exists(other => AreAlike(list.List, other.List))).ToList();
            groups.RemoveAll(joined.Contains);
            groups.Add([.. joined.SelectMany(group => group), list]);
        }

        return [.. groups.Select(group => (NameOf(group), group))];
    }

    private static bool AreAlike(SignatureList a, SignatureList b) =>
        (a.Name == b.Name && a.Name != SignatureList.Unnamed) || a.Items.Any(item => b.Items.Any(other => Compare(item, other) != CellState.NotComparable));

    private static string NameOf(List<PlacedList> lists) =>
        lists.Select(list => list.List.Name).Where(name => name != SignatureList.Unnamed).Order(StringComparer.Ordinal).FirstOrDefault() ?? SignatureList.Unnamed;

    private static IEnumerable<Stated<SignatureItem>> Stated(PlacedList list) => list.List.Items.Select(item =>
        new Stated<SignatureItem>(list.Column, list.Telling, string.Join(' ', item.Keys), item, item.Words, item.Span, item.Keys.Count));

    private static CellState Compare(SignatureItem a, SignatureItem b)
    {
        var shared = a.Keys.Intersect(b.Keys, StringComparer.Ordinal).Count();
        return shared < Math.Min(a.Keys.Count, b.Keys.Count) ? CellState.NotComparable
            : a.Keys.Count == b.Keys.Count ? CellState.Agree
            : CellState.Compatible;
    }

    private sealed record PlacedList(int Column, int Telling, string Language, SignatureList List);
}
