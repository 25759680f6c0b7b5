using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One search over claims, the text of articles, actors and figures.</summary>
public sealed class SiteSearch(TrackerContext context)
{
    /// <summary>Of each kind; the lists have the rest.</summary>
    public const int Shown = 6;

    /// <summary>The best of each kind. Nothing that can be typed is an error.</summary>
    /// <param name="exact">Search the words as typed, not by the other names of the actors they name.</param>
    public async Task<SearchView> FindAsync(string? typed, bool exact, CancellationToken ct)
    {
        var words = TypedWords.Of(typed);
        if (words.Terms.Count == 0) return SearchView.Nothing;

        var variants = await new NameVariants(context).OfAsync(words, ct);
        var found = new FoundWords([.. words.Terms, .. exact ? [] : variants.SelectMany(variant => variant.Keys).Select(key => new TypedTerm(key))]);
        return new(
            variants,
            await ClaimsAsync(new(typed, Exact: exact), found, ct),
            await ArticlesAsync(new(typed, exact), found, ct),
            await ActorsAsync(new(typed), new(words.Terms), ct),
            await FiguresAsync(new(typed), new(words.Terms), ct))
        {
            NumberReadAs = new FigureFilter(typed).ReadAs,
        };
    }

    private async Task<FoundGroup<FoundClaim>> ClaimsAsync(ClaimFilter filter, FoundWords words, CancellationToken ct)
    {
        var ids = await SearchIndex.BestClaimsAsync(context, filter.Match!, Shown, ct);
        var claims = await context.Claims.Where(claim => ids.Contains(claim.Id)).Include(claim => claim.Speaker).ToDictionaryAsync(claim => claim.Id, ct);
        return new([.. ids.Select(id => FoundIn(claims[id], words))], await SearchIndex.CountClaimsAsync(context, filter.Match, ct));
    }

    private static FoundClaim FoundIn(Claim claim, FoundWords words) => new(
        claim.Key, claim.Slug, claim.Language, claim.Kind, Link.To(claim.Speaker), claim.SpeakerText, claim.Said.Edtf, claim.Said.Basis, claim.ArticleCount, claim.IsDenied,
        Snippet.Whole(claim.Text, words));

    private async Task<FoundGroup<FoundArticle>> ArticlesAsync(SourceFilter filter, FoundWords words, CancellationToken ct)
    {
        // Twice as many, because some may have been superseded by a newer version.
        var ids = await SearchIndex.BestVersionsAsync(context, filter.Match!, 2 * Shown, ct);
        var articles = await context.Versions.Current().Where(version => ids.Contains(version.Id))
            .Select(version => new { version.Id, Source = Link.To(version, version.Article, version.Article.Outlet), version.Content.Text })
            .ToListAsync(ct);
        var best = articles.OrderBy(article => ids.IndexOf(article.Id)).Take(Shown);
        return new([.. best.Select(article => new FoundArticle(article.Source, Snippet.Of(article.Text, words)))], await SearchIndex.CountVersionsAsync(context, filter.Match, ct));
    }

    private async Task<FoundGroup<FoundActor>> ActorsAsync(ActorFilter filter, FoundWords words, CancellationToken ct)
    {
        var page = await filter.Apply(context).PageAsync(nameof(Actor.ClaimCount), default, Shown, ct);
        var actors = await context.Actors.Of(page, nameof(Actor.ClaimCount)).Include(actor => actor.Names).AsSplitQuery().ToListAsync(ct);
        return new([.. actors.Select(actor => new FoundActor(Link.To(actor), actor.ClaimCount, NameFound(actor, words)))], await filter.Apply(context).CountAsync(ct));
    }

    // The name that readers see, if it has the words; else the one that has most of them.
    private static Snippet NameFound(Actor actor, FoundWords words) => actor.Names
        .OrderBy(name => name.Form).ThenBy(name => name.Language, StringComparer.Ordinal).ThenBy(name => name.Text, StringComparer.Ordinal)
        .Select(name => name.Text).Prepend(actor.Name)
        .Select(name => Snippet.Whole(name, words))
        .MaxBy(name => name.Marks.Count)!;

    private async Task<FoundGroup<FoundFigure>> FiguresAsync(FigureFilter filter, FoundWords words, CancellationToken ct)
    {
        var (figures, values) = (filter.Apply(context), filter.ReadAs);
        var ids = await figures.OrderByDescending(figure => figure.Appearance!.Claim.ArticleCount).ThenBy(figure => figure.Id).Take(Shown).Select(figure => figure.Id).ToListAsync(ct);
        var rows = await FigureList.RowsAsync(context.Figures.Where(figure => ids.Contains(figure.Id)), ct);
        return new([.. rows.Select(found => new FoundFigure(found.Row, FigureFound(found.Row.Figure, words, values)))], await figures.CountAsync(ct));
    }

    // Found by its value, a figure is what was typed, though none of the typed words may stand in it.
    private static Snippet FigureFound(FigureView figure, FoundWords words, IReadOnlyList<decimal> values) =>
        figure.Value is { } value && values.Contains(value) ? Snippet.Marked(figure.Text) : Snippet.Whole(figure.Text, words);
}
