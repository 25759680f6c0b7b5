using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One article with everything found in it.</summary>
public sealed class SourceDetail(TrackerContext context)
{
    private static readonly Expression<Func<Appearance, AppearanceMark>> Appearing = appearance => new AppearanceMark(
        appearance.Number,
        appearance.Attribution,
        appearance.Claim.Key,
        appearance.Claim.Slug,
        appearance.Kind,
        Link.To(appearance.Claim.Speaker),
        appearance.Claim.SpeakerText,
        appearance.Anchor,
        appearance.Spans,
        appearance.Via,
        appearance.Rule,
        appearance.Claim.ArticleCount,
        FieldNames.Read(appearance.Claim.Differs));

    /// <summary>The newest version of the article of that slug; null when there is none.</summary>
    public async Task<SourceView?> FindAsync(string slug, CancellationToken ct)
    {
        var version = await Of(slug).Include(version => version.Article.Outlet).SingleOrDefaultAsync(ct);
        if (version is null) return null;

        var content = await context.Contents.Where(content => content.VersionId == version.Id)
            .Select(content => new { content.Text, content.Document }).SingleAsync(ct);
        var appearances = await context.Appearances.Where(appearance => appearance.VersionId == version.Id)
            .OrderBy(appearance => appearance.Number).Select(Appearing).ToListAsync(ct);
        var figures = await context.Figures.Where(figure => figure.VersionId == version.Id).OrderBy(figure => figure.Start).ToListAsync(ct);

        return View(version, content.Text, AnalysisDocument.Unpack(content.Document), appearances, figures);
    }

    /// <summary>The article's bytes as they came in; null when there is no such article.</summary>
    public Task<byte[]?> RawAsync(string slug, CancellationToken ct) => Of(slug).Select(version => version.Content.RawBytes).SingleOrDefaultAsync(ct)!;

    private IQueryable<ArticleVersion> Of(string slug) => context.Versions.Current().Where(version => version.Article.Slug == slug);

    private static SourceView View(
        ArticleVersion version, string text, AnalysisDocument stored, List<AppearanceMark> appearances, List<Figure> figures)
    {
        var verification = new Verification(text, version.Sha256);
        var document = verification.Sound(stored);
        return new(
            Link.To(version, version.Article, version.Article.Outlet),
            version.Author,
            version.FileName,
            version.Sha256,
            Kebab.Of(version.Format),
            version.Encoding,
            version.ByteCount,
            version.Number,
            version.ReadUtc,
            version.AnalysisVersion,
            version.IsSupported,
            text,
            document.Segments,
            document.Paragraphs,
            ArticleMarks.Of(document, [.. appearances.Where(found => found.HoldsBy(verification))], [.. figures.Where(verification.Holds)]),
            [.. appearances.Select(found => found.ToClaim(document, found.HoldsBy(verification)))],
            [.. document.Metadata.Select(line => new MetadataView(line.Name, line.Value, line.Rule, line.Evidence))],
            new(document.Pieces),
            [.. document.Citations.Select(citation => new SourceCitation(
                citation.Span, Kebab.Of(citation.Kind), Link.To(document.FindActor(citation.CitedId)), citation.Rule))],
            ArticleMarks.Orphans(verification, appearances, figures),
            verification.Lost(stored));
    }
}
