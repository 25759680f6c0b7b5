using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>An actor as other things name it.</summary>
/// <param name="Url">Of its page, from the site's root.</param>
public sealed record NamedActor(string Id, string Name, ActorKind Kind, string Url)
{
    public static NamedActor? Of(ActorLink? actor) => actor is null ? null : new(actor.Slug, actor.Name, actor.Kind, SiteUrls.Actor(actor.Slug));
}

/// <summary>An outlet as its articles name it.</summary>
/// <inheritdoc cref="NamedActor"/>
public sealed record NamedOutlet(string Id, string Name, string Url)
{
    public static NamedOutlet? Of(SourceLink source) =>
        source is { Outlet: { } name, OutletSlug: { } slug } ? new(slug, name, SiteUrls.Outlet(slug)) : null;
}

/// <summary>An article as the things found in it name it.</summary>
/// <param name="Published">EDTF; null when the article does not say.</param>
/// <inheritdoc cref="NamedActor"/>
public sealed record NamedSource(string Id, string Url, string Title, NamedOutlet? Outlet, string Language, string? Published, DateBasis PublishedBasis)
{
    public static NamedSource Of(SourceLink source) => new(
        source.Slug, SiteUrls.Source(source.Slug), source.Title, NamedOutlet.Of(source), source.Language, source.Published?.Text, source.PublishedBasis);
}

/// <summary>A figure as it was read.</summary>
/// <param name="Words">As the article writes it.</param>
/// <param name="Period">EDTF of the time it holds for.</param>
/// <param name="Computed">What a share of an amount comes to; nobody states it.</param>
public sealed record ReadFigure(
    string Words, decimal? Value, decimal? Low, decimal? High, string Unit, string Bound, bool Approximate, string? Change, string? Measure, string? Period,
    ComputedAmount? Computed)
{
    public static ReadFigure Of(FigureView figure) => new(
        figure.Text, Plain(figure.Value), Plain(figure.Low), Plain(figure.High), figure.Unit, figure.Bound, figure.IsApproximate, figure.Change, figure.Measure,
        figure.Period, figure.Computed is { } computed ? Of(computed) : null);

    private static ComputedAmount Of(ComputedFigure computed) =>
        new(Plain(computed.Result.Value), computed.Result.Unit, computed.Result.IsApproximate, computed.Share.Text, computed.Amount.Text);

    // A number that comes back as 2.0 is 2: dividing by one of so many places drops what is no digit of it.
    private static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;
}

/// <param name="Share">Its words.</param>
/// <param name="Of">The words of the amount it is a share of.</param>
public sealed record ComputedAmount(decimal? Value, string Unit, bool Approximate, string Share, string Of);
