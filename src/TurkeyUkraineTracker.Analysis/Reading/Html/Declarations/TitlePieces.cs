using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The pieces that a page's title is put together from.</summary>
internal static partial class TitlePieces
{
    /// <returns>In order, at least one, without the marks between them.</returns>
    public static List<TextSpan> Of(string title)
    {
        var pieces = new List<TextSpan>();
        var start = 0;
        foreach (var mark in Mark().EnumerateMatches(title))
        {
            if (mark.Index == start) continue;

            pieces.Add(new(start, mark.Index));
            start = mark.Index + mark.Length;
        }

        if (start < title.Length || pieces.Count == 0) pieces.Add(new(start, title.Length));
        return pieces;
    }

    // Takes the marks of "Talks resume | Some Outlet", "Talks - World - Outlet" and "Talks (Some Outlet)"; not the hyphen of "re-open".
    [GeneratedRegex(@"\s+[-–—|│·•»:>/]{1,2}\s+|\s*[|│｜]\s*|\s+\((?=[^()]+\)$)|\)$", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Mark();
}
