using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A parameter of an address that cannot be read.</summary>
/// <param name="Value">Null when there is no such parameter.</param>
/// <param name="Accepted">What the parameter takes, as the end of the sentence "It takes …"; where there is no such parameter, those that there are.</param>
public sealed record QueryProblem(string Parameter, string? Value, string Accepted);

/// <summary>Reads the parameters of an address. An absent or empty one is null; one that cannot be read is null too and leaves a <see cref="Problem"/>, as does one that nobody asks for.</summary>
public sealed class QueryReader(IQueryCollection query)
{
    public const int MaxTextLength = 200;

    public const string After = "after";

    public const string Before = "before";

    public const string ADay = "a day, a month or a year: 2024-11-01, 2024-11, 2024";

    public const string OneValue = "one value";

    public const string AFlag = "true or false";

    public const string AKey = "what the links to the pages say";

    public const string OnePlace = "nothing together with after";

    public const string ASpan = "a start and an end inside the text, such as 120-185";

    private const int LongestShown = 40;

    private const string DayFormat = "yyyy-MM-dd";

    public static readonly string AText = string.Create(CultureInfo.InvariantCulture, $"at most {MaxTextLength} characters");

    // In the order in which they are asked for.
    private readonly List<string> _known = [];
    private QueryProblem? _problem;

    /// <summary>The first parameter that could not be read, else the first that was never asked for; null when all is well. Ask when all are read.</summary>
    public QueryProblem? Problem => _problem ?? query.Keys
        .Where(name => !_known.Contains(name, StringComparer.OrdinalIgnoreCase))
        .Select(name => new QueryProblem(Shorten(name), null, string.Join(", ", _known)))
        .FirstOrDefault();

    /// <summary>The parameters that were asked for, in that order.</summary>
    public IReadOnlyList<string> Known => _known;

    /// <summary>Forms send their empty fields too; an address without them says the same.</summary>
    public bool HasEmpty => query.Any(pair => pair.Value.Count == 1 && string.IsNullOrWhiteSpace(pair.Value));

    /// <summary>Whether the address says these very pairs, in any order. One that does not has empty fields, half dates or switches that are off.</summary>
    public bool Says(IEnumerable<KeyValuePair<string, string?>> pairs) =>
        query.Select(pair => (pair.Key, Value: pair.Value.ToString())).ToHashSet().SetEquals(pairs.Select(pair => (pair.Key, Value: pair.Value ?? "")));

    public string? Text(string name)
    {
        if (!_known.Contains(name)) _known.Add(name);
        var values = query[name];
        if (values.Count > 1) return Refuse<string?>(name, values.ToString(), OneValue);

        var value = values.ToString().Trim();
        if (value.Length > MaxTextLength) return Refuse<string?>(name, Shorten(value), AText);
        return value.Length == 0 ? null : value;
    }

    /// <summary>The first day of a range; of a month or a year its first.</summary>
    public DateOnly? FirstDay(string name) => Day(name, date => date.FirstDay);

    /// <summary>The last day of a range; of a month or a year its last. It may not lie before <paramref name="from"/>.</summary>
    public DateOnly? LastDay(string name, DateOnly? from)
    {
        var day = Day(name, date => date.LastDay);
        return day < from ? Refuse<DateOnly?>(name, Show(day)!, $"a day not before {Show(from)}") : day;
    }

    /// <summary>Whether a parameter says which page of a list it is, and nothing of what the list holds.</summary>
    public static bool IsPlace(string name) => name.Equals(After, StringComparison.OrdinalIgnoreCase) || name.Equals(Before, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page of a list.</summary>
    /// <param name="isKey">What the list's keys look like; null for those of a <see cref="PageKey"/>.</param>
    public PagePlace Place(Func<string, bool>? isKey = null)
    {
        isKey ??= value => PageKey.TryParse(value, out _);
        var (after, before) = (Key(After, isKey), Key(Before, isKey));
        if (after is not null && before is not null) before = Refuse<string?>(Before, before, OnePlace);
        return new(after, before);
    }

    public bool Flag(string name)
    {
        if (Text(name) is not { } value) return false;
        return bool.TryParse(value, out var flag) ? flag : Refuse<bool>(name, value, AFlag);
    }

    /// <summary>A value of an enumeration by its name in any case.</summary>
    public T? Choice<T>(string name) where T : struct, Enum
    {
        if (Text(name) is not { } value) return null;
        // Not Enum.TryParse: it takes "1" and "direct,mixed" too.
        return Enum.GetValues<T>().Cast<T?>().FirstOrDefault(choice => value.Equals(Kebab.Of(choice!.Value), StringComparison.OrdinalIgnoreCase)) is { } chosen
            ? chosen
            : Refuse<T?>(name, value, $"one of {Names<T>()}");
    }

    public int? Number(string name, int most)
    {
        if (Text(name) is not { } value) return null;
        return TryNumber(value, out var number) && number >= 1 && number <= most
            ? number
            : Refuse<int?>(name, value, string.Create(CultureInfo.InvariantCulture, $"a number from 1 to {most}"));
    }

    /// <param name="text">The text the span lies in; a span that cuts a character in two is refused.</param>
    public TextSpan? Span(string name, string text)
    {
        if (Text(name) is not { } value) return null;

        var ends = value.Split('-');
        return ends.Length == 2 && TryPosition(ends[0], text, out var start) && TryPosition(ends[1], text, out var end) && start < end
            ? new TextSpan(start, end)
            : Refuse<TextSpan?>(name, value, ASpan);
    }

    /// <summary>The day as an address and a date field hold it.</summary>
    [return: NotNullIfNotNull(nameof(day))]
    public static string? Show(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    private DateOnly? Day(string name, Func<EdtfDate, int?> end)
    {
        if (Text(name) is not { } value) return null;
        return EdtfDate.TryParse(value, out var date) && !value.Contains('/', StringComparison.Ordinal) && end(date) is { } number
            ? DateOnly.FromDayNumber(number)
            : Refuse<DateOnly?>(name, value, ADay);
    }

    private string? Key(string name, Func<string, bool> isKey) => Text(name) is not { } value ? null : isKey(value) ? value : Refuse<string?>(name, value, AKey);

    private static string Shorten(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;

    private static string Names<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Kebab.Of));

    private static bool TryPosition(string digits, string text, out int position) =>
        TryNumber(digits, out position) && position <= text.Length && !(position < text.Length && char.IsLowSurrogate(text[position]));

    private static bool TryNumber(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private T? Refuse<T>(string parameter, string value, string accepted)
    {
        _problem ??= new(parameter, value, accepted);
        return default;
    }
}
