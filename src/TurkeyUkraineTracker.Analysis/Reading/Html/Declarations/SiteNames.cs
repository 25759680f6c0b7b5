using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>What the site of a page is called, to tell its name from a title or an author.</summary>
internal sealed class SiteNames
{
    private const int ShortestLabel = 3;

    /// <summary>Hosts leave the article out, or glue it on.</summary>
    private const string Article = "the";

    private readonly HashSet<string> _keys;
    private readonly string _domain;

    /// <param name="names">As the page states them.</param>
    /// <param name="host">Of the page's address; empty when unknown.</param>
    public SiteNames(IEnumerable<string> names, string host)
    {
        _keys = [.. names.Select(Letters).Where(key => key.Length > 0)];
        Label = LabelOf(host);
        _domain = host.IndexOf(Label, StringComparison.OrdinalIgnoreCase) is >= 0 and var start ? Letters(host[start..]) : Letters(host);
    }

    /// <summary>The part of the host that was chosen: "thepaper" of www.thepaper.co.uk; empty when unknown.</summary>
    public string Label { get; }

    /// <summary>Whether the words are the site's name or its address.</summary>
    public bool Are(string words)
    {
        var key = Letters(words);
        return key.Length > 0 && (_keys.Contains(key) || IsLikeHost(key));
    }

    /// <summary>"Talks resume | World | Some Outlet" is the title "Talks resume", when the outlet is known by that name.</summary>
    public string WithoutName(string title)
    {
        var pieces = TitlePieces.Of(title);
        if (pieces.Count == 1) return title;
        if (pieces.FindIndex(1, piece => Are(piece.Of(title))) is > 0 and var last) return title[..pieces[last - 1].End];
        return Are(pieces[0].Of(title)) ? title[pieces[1].Start..] : title;
    }

    /// <summary>"The Paper" of thepaper.example, "thepaper.example" itself, and "Paper" of thepaper.example.</summary>
    private bool IsLikeHost(string key) =>
        Label.Length >= ShortestLabel && (key == Label || key == _domain || key == Article + Label || Article + key == Label);

    private static string LabelOf(string host)
    {
        var labels = host.Split('.');
        if (labels.Length < 2) return "";

        // "co" in co.uk, "com" in com.tr are no names.
        var at = labels.Length >= 3 && labels[^2].Length <= 3 && labels[^1].Length == 2 ? labels.Length - 3 : labels.Length - 2;
        return Letters(labels[at]);
    }

    private static string Letters(string words) => NameKey.Of(words).Replace(" ", "", StringComparison.Ordinal);
}
