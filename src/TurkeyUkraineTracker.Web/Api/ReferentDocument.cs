using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>What articles call one thing.</summary>
/// <param name="MoreTerms">Words beyond those listed.</param>
public sealed record ReferentDocument(string Id, string Url, string Name, ReferentKind Kind, IReadOnlyList<UsedTerm> Terms, int MoreTerms)
{
    public static ReferentDocument Of(ReferentView referent) => new(
        referent.Id, TermQuery.Url(new(), referent.Id), referent.Name, referent.IsActor ? ReferentKind.Actor : ReferentKind.Concept,
        [.. referent.Terms.Select(UsedTerm.Of)], referent.MoreTerms);
}

/// <summary>One word for it.</summary>
/// <param name="Places">Some of where it stands.</param>
public sealed record UsedTerm(string Words, string Language, int Articles, int Uses, IReadOnlyList<TermUse> Places)
{
    public static UsedTerm Of(TermView term) => new(term.Text, term.Language, term.Articles, term.Uses, [.. term.Places.Select(TermUse.Of)]);
}

/// <param name="Place">Its first words in the article.</param>
public sealed record TermUse(string Place, NamedSource Source, string Words, DesignationForm Form, DesignationVoice Voice, int Uses)
{
    public static TermUse Of(TermPlace place) => new(
        SiteUrls.SpotInSource(place.Source.Slug, place.Spans[0]), NamedSource.Of(place.Source), place.Text, place.Form, place.Voice, place.Spans.Count);
}
