using System.Text;
using System.Xml;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Feeds;

/// <summary>Writes a page of claims as a feed: RFC 4287, with the pages of RFC 5005 and the deleted entries of RFC 6721.</summary>
internal sealed class AtomFile(FeedHead head, IReadOnlyList<FedClaim> claims, IReadOnlyList<ClaimGrave> gone) : IResult
{
    public const string Atom = "http://www.w3.org/2005/Atom";

    public const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, Async = false };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings)) WriteFeed(xml);
        httpContext.Response.ContentType = $"{MediaTypes.Atom}; charset=utf-8";
        httpContext.Response.ContentLength = bytes.Length;
        bytes.Position = 0;
        if (!HttpMethods.IsHead(httpContext.Request.Method)) await bytes.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }

    private void WriteFeed(XmlWriter xml)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xmlns", "at", null, Tombstones);
        xml.WriteAttributeString("xml", "lang", null, Site.Language);
        Element(xml, "id", head.Id);
        Element(xml, "title", head.Title);
        Element(xml, "updated", Instants.Iso(Updated()));
        Link(xml, "self", head.Root.Url(head.Self), MediaTypes.Atom);
        Link(xml, "first", head.First, MediaTypes.Atom);
        Link(xml, "next", head.Next is { } next ? head.Root.Url(next) : null, MediaTypes.Atom);
        Link(xml, "alternate", head.Page, "text/html");
        WriteMaker(xml);
        foreach (var claim in claims) WriteEntry(xml, claim, ListedClaim.Of(claim.Row));
        foreach (var grave in gone) WriteDeleted(xml, grave);
        xml.WriteEndElement();
    }

    private DateTime Updated() =>
        claims.Select(claim => claim.LastReadUtc).Concat(gone.Select(grave => grave.GoneUtc)).DefaultIfEmpty(DateTime.UnixEpoch).Max();

    // The site gathers; who said it stands in the title.
    private static void WriteMaker(XmlWriter xml)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", Site.Name);
        xml.WriteEndElement();
        xml.WriteStartElement("generator", Atom);
        xml.WriteAttributeString("version", Site.Version);
        xml.WriteString(Site.Name);
        xml.WriteEndElement();
    }

    private void WriteEntry(XmlWriter xml, FedClaim claim, ListedClaim listed)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", head.IdOf(listed.Id));
        Element(xml, "title", ClaimTitle.Of(listed), listed.Language);
        Element(xml, "published", Instants.Iso(claim.FirstReadUtc));
        Element(xml, "updated", Instants.Iso(claim.LastReadUtc));
        Link(xml, "alternate", head.Root.Url(listed.Url), "text/html");
        foreach (var source in listed.Sources) Link(xml, "related", head.Root.Url(source.Url), "text/html", source.Title);
        Element(xml, "summary", listed.Denied ? ClaimTitle.Of(listed) : listed.Text, listed.Language);
        Category(xml, "language", listed.Language, null);
        Category(xml, "kind", Kebab.Of(listed.Kind), null);
        if (listed.Speaker is { } speaker) Category(xml, "speaker", speaker.Id, speaker.Name);
        foreach (var field in listed.Differs) Category(xml, "differs", field, null);
        xml.WriteEndElement();
    }

    // A claim that another took up is gone too; the new one has an entry of its own.
    private void WriteDeleted(XmlWriter xml, ClaimGrave grave)
    {
        xml.WriteStartElement("deleted-entry", Tombstones);
        xml.WriteAttributeString("ref", head.IdOf(grave.Id));
        xml.WriteAttributeString("when", Instants.Iso(grave.GoneUtc));
        if (grave.LeadsTo is { } id) Link(xml, "related", head.Root.Url($"/claims/{Uri.EscapeDataString(id)}"), "text/html");
        xml.WriteEndElement();
    }

    private void Category(XmlWriter xml, string scheme, string term, string? label)
    {
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("scheme", head.SchemeOf(scheme));
        xml.WriteAttributeString("term", AtomText.Of(term));
        if (label is not null) xml.WriteAttributeString("label", AtomText.Of(label));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string? address, string type, string? title = null)
    {
        if (address is null) return;

        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteAttributeString("type", type);
        if (title is not null) xml.WriteAttributeString("title", AtomText.Of(title));
        xml.WriteEndElement();
    }

    /// <param name="language">Where it is not the feed's.</param>
    private static void Element(XmlWriter xml, string name, string words, string? language = null)
    {
        xml.WriteStartElement(name, Atom);
        if (language is not null) xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteString(AtomText.Of(words));
        xml.WriteEndElement();
    }
}
