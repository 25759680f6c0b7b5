using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Every figure of the articles' newest versions.</summary>
public sealed class FigureList(TrackerContext context)
{
    /// <summary>Grouped by unit and measure, the largest group first; inside a group by value, then by article and place.</summary>
    public async Task<IReadOnlyList<FigureGroup>> AllAsync(CancellationToken ct)
    {
        var current = context.Versions.Current().Select(version => version.Id);
        var figures = await context.Figures.Where(figure => current.Contains(figure.VersionId))
            .OrderBy(figure => figure.Value ?? figure.Low)
            .ThenBy(figure => figure.Version.Article.Slug)
            .ThenBy(figure => figure.Start)
            .Select(figure => new
            {
                Figure = figure,
                figure.ShareOf,
                Source = Link.To(figure.Version, figure.Version.Article, figure.Version.Article.Outlet),
                Claim = ClaimOf(figure.Appearance, figure.Appearance!.Claim, figure.Appearance.Speaker, figure.Appearance.Signature.Signature, figure.Version.Language),
            })
            .ToListAsync(ct);
        return
        [
            .. figures.GroupBy(found => (found.Figure.Unit, found.Figure.Measure))
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key.Unit, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Measure, StringComparer.Ordinal)
                .Select(group => new FigureGroup(group.Key.Unit, group.Key.Measure,
                    [.. group.Select(found => new FigureRow(FigureView.Of(found.Figure, found.ShareOf), found.Figure.Period, found.Source, found.Claim))])),
        ];
    }

    // Not everything in a claim's content is a claim's figure: one outside of every claim has no appearance.
    private static FigureClaim? ClaimOf(Appearance? appearance, Claim? claim, Actor? speaker, ClaimSignature? signature, string language) => appearance is null || claim is null
        ? null
        : new(
            claim.Key, claim.Slug, appearance.Text, language, appearance.Kind, appearance.Number, Link.To(speaker), appearance.SpeakerText, claim.ArticleCount,
            signature is { IsDenied: true });
}
