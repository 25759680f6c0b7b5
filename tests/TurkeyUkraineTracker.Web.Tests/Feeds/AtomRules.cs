using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace TurkeyUkraineTracker.Web.Tests.Feeds;

/// <summary>What RFC 4287, 5005 and 6721 ask of a feed, written down from them.</summary>
internal static partial class AtomRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";

    /// <summary>Every rule that the feed breaks, with the section that has it; empty for none.</summary>
    public static IEnumerable<string> Broken(XElement feed)
    {
        var entries = feed.Elements(Atom + "entry").ToList();
        return OfAll(feed, "feed", "4.1.1")
            .Concat(entries.SelectMany(entry => OfAll(entry, "entry", "4.1.2")))
            .Concat(entries.Where(entry => feed.Element(Atom + "author") is null && entry.Element(Atom + "author") is null).Select(_ => "4.1.2: an entry has an author, or its feed has"))
            .Concat(entries.Where(entry => entry.Element(Atom + "content") is null && !Links(entry, "alternate").Any()).Select(_ => "4.1.2: an entry without content links to it"))
            .Concat(entries.GroupBy(Id).Where(same => same.Count() > 1).Select(same => $"4.1.1: {same.Key} stands twice"))
            .Concat(Links(feed, "self").Take(2).Count() == 1 ? [] : ["4.1.1: one link is the feed's own"])
            .Concat(Links(feed, "next").Count() <= 1 && Links(feed, "first").Count() <= 1 ? [] : ["RFC 5005 3: one link of each relation"])
            .Concat(feed.Descendants(Atom + "link").Where(link => !Uri.TryCreate(link.Attribute("href")?.Value, UriKind.Absolute, out _)).Select(link => $"4.2.7: {link}"))
            .Concat(feed.Descendants(Atom + "category").Where(category => string.IsNullOrEmpty(category.Attribute("term")?.Value)).Select(_ => "4.2.2: a category has a term"))
            .Concat(feed.Descendants(Tombstones + "deleted-entry").Where(gone => !IsId(gone.Attribute("ref")?.Value) || !IsDate(gone.Attribute("when")?.Value)).Select(gone => $"RFC 6721 3: {gone}"))
            .Concat(feed.Descendants().Attributes(XNamespace.Xml + "base").Any() ? ["Addresses are whole; a base would change none"] : []);
    }

    public static IEnumerable<XElement> Links(XElement of, string relation) => of.Elements(Atom + "link").Where(link => link.Attribute("rel")?.Value == relation);

    public static string Id(XElement of) => of.Element(Atom + "id")?.Value ?? "";

    private static IEnumerable<string> OfAll(XElement element, string name, string section)
    {
        if (element.Elements(Atom + "id").Count() != 1 || !IsId(Id(element))) yield return $"{section}: one id of a {name}, a whole IRI: {Id(element)}";
        if (element.Elements(Atom + "title").Count() != 1 || element.Element(Atom + "title")!.Value.Length == 0) yield return $"{section}: one title of a {name}";
        if (element.Elements(Atom + "updated").Count() != 1 || !IsDate(element.Element(Atom + "updated")?.Value)) yield return $"{section}: one time of a {name}, as RFC 3339 writes it";
        if (element.Elements(Atom + "published").Any(time => !IsDate(time.Value))) yield return $"{section}: a time as RFC 3339 writes it";
        if (element.Elements().Any(child => child.Name.Namespace != Atom && child.Name.Namespace != Tombstones)) yield return $"{section}: nothing foreign in a {name}";
    }

    private static bool IsId(string? id) => id is not null && TagUri().IsMatch(id);

    private static bool IsDate(string? time) =>
        time is not null && DateTime.TryParseExact(time, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) && XmlConvert.ToDateTimeOffset(time) >= DateTimeOffset.UnixEpoch;

    // RFC 4151: takes "tag:localhost,2026:claims/0a1b2c3d4e".
    [GeneratedRegex(@"^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex TagUri();
}
