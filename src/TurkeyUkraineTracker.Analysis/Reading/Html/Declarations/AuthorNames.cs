using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The names in a byline, without "By", titles, dates, addresses and accounts.</summary>
internal static partial class AuthorNames
{
    private const int LongestText = 2_000, LongestByline = 200, LongestName = 60, MostWords = 6;

    private static readonly char[] Marks = [' ', '-', '–', '—', ':', '.', '*', '"', '(', ')', '«', '»', '›'];

    private static readonly ILookup<string, string> Words = LexiconFile.Load("shared/byline-words.tsv").ToLookup(row => row[1], row => NameKey.Of(row[0]));
    private static readonly string[][] Leads = [.. Words["lead"].Select(lead => lead.Split(' ')).OrderByDescending(lead => lead.Length)];
    private static readonly FrozenSet<string> Joiners = Words["join"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Bodies = Words["body"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Companies = Words["company"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Nobody = Words["nobody"].ToFrozenSet(StringComparer.Ordinal);

    /// <param name="text">A byline, or a list of names.</param>
    /// <param name="isStated">The mark-up says that these are names, so that one word, or an organisation, can be one too.</param>
    /// <returns>In order; empty when there is no name.</returns>
    public static IReadOnlyList<string> In(string text, SiteNames site, bool isStated)
    {
        if (text.Length > LongestText || PlainWords.Of(text) is not { Length: <= LongestByline } line || PlainWords.IsAddress(line)) return [];

        var parts = Parts(line).Select(part => WithoutEnd(part, site)).Where(part => part.Length > 1).ToList();
        var people = parts.Where(part => IsPerson(part) && !site.Are(part)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (people.Count > 0 || !isStated) return people;
        return parts.Take(1).Where(part => IsName(part) && !site.Are(part)).ToList();
    }

    private static IEnumerable<string> Parts(string line)
    {
        var names = WithoutLead(line);
        var end = NamesEnd().Match(names);
        return Split(end.Success ? names[..end.Index] : names);
    }

    /// <summary>"By Jane Roe", "Posted by: Jane Roe".</summary>
    private static string WithoutLead(string line)
    {
        var words = Word().Matches(line);
        var keys = words.Select(word => NameKey.Of(word.ValueSpan)).ToList();
        var at = 0;
        while (Array.Find(Leads, lead => keys.Skip(at).Take(lead.Length).SequenceEqual(lead)) is { } found) at += found.Length;
        return at == 0 || at >= words.Count ? line : line[words[at].Index..];
    }

    private static IEnumerable<string> Split(string names)
    {
        foreach (var piece in Between().Split(names))
        {
            var start = 0;
            foreach (Match word in Word().Matches(piece))
            {
                if (word.Index == 0 || !Joiners.Contains(NameKey.Of(word.ValueSpan)) || char.IsUpper(piece[word.Index])) continue;

                yield return piece[start..word.Index].Trim(Marks);
                start = word.Index + word.Length;
            }

            yield return piece[start..].Trim(Marks);
        }
    }

    /// <summary>"Jane Roe Some Outlet" is Jane Roe, when the site is called Some Outlet.</summary>
    private static string WithoutEnd(string name, SiteNames site)
    {
        var words = name.Split(' ');
        for (var i = 2; i < words.Length; i++)
        {
            if (site.Are(string.Join(' ', words[i..]))) return string.Join(' ', words[..i]);
        }

        return name;
    }

    private static bool IsPerson(string name) =>
        PersonName.IsName(name) && !KeysOf(name).Any(word => Bodies.Contains(word) || Companies.Contains(word));

    private static bool IsName(string name) =>
        name.Length <= LongestName
        && !Nobody.Contains(NameKey.Of(name))
        && KeysOf(name) is { Length: > 0 and <= MostWords } words
        && !words.Any(Companies.Contains);

    private static string[] KeysOf(string name) => NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Takes what follows names: a digit, an account, an address, a bullet, " - "; not the dot of "J. Roe".
    [GeneratedRegex(
        @"\s*([0-9@•·|│(\[]|\s[-–—]\s|\bhttps?:|\bwww\.|\S+@)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex NamesEnd();

    [GeneratedRegex(@"\s*[,;/&+]\s*", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Between();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}'’.-]+", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Word();
}
