using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A claim as exports give it.</summary>
/// <param name="Url">From the site's root.</param>
/// <param name="Speaker">An actor's id; null when unknown.</param>
/// <param name="Comparison">Empty for a claim in one article; spans as <see cref="ExportedAppearance"/> counts.</param>
/// <param name="Wordings">How each appearance quotes the utterance, in their order; empty for a claim in one article.</param>
/// <param name="Chain">The way the claim came to each appearance, in their order, the speaker first.</param>
/// <param name="Computed">What shares of amounts in the claim come to; nobody states it.</param>
/// <param name="Origins">How many origins its articles probably have.</param>
/// <param name="Evidence">Pairs of appearances by their place in the list; spans of neither.</param>
public sealed record ExportRow(
    string Id,
    string Url,
    string Text,
    string? Speaker,
    IReadOnlyList<ExportedAppearance> Appearances,
    IReadOnlyList<ExportedField> Comparison,
    IReadOnlyList<ExportedWording> Wordings,
    IReadOnlyList<IReadOnlyList<ExportedHop>> Chain,
    IReadOnlyList<ExportedComputation> Computed,
    IReadOnlyList<PairView> Evidence,
    IReadOnlyList<RelatedClaim> Related,
    int Origins,
    IReadOnlyList<ExportedTension> Tensions);

/// <summary>Where a claim stands in a file.</summary>
/// <param name="Start">In code points: of the raw file for plain text and Markdown, of the extracted text for HTML.</param>
/// <param name="End">Exclusive.</param>
public sealed record ExportedAppearance(string File, int Start, int End, string Language, AttributionKind Kind)
{
    /// <summary>What its words were recognised as, in text order.</summary>
    public IReadOnlyList<ExportedGloss> Gloss { get; init; } = [];
}

/// <summary>Words of an appearance with the English name of what they were recognised as; no translation.</summary>
/// <param name="Span">As <see cref="ExportedAppearance"/> counts.</param>
public sealed record ExportedGloss(TextSpan Span, string English);

/// <summary>One field of a claim across its appearances.</summary>
public sealed record ExportedField(string Field, IReadOnlyList<ExportedCell> Cells);

/// <param name="Inferred">The value as another article completes it; null when none does.</param>
/// <param name="InferredFrom">The file that completes it.</param>
public sealed record ExportedCell(string File, CellState State, string? Value, IReadOnlyList<TextSpan> Spans, string? Inferred = null, string? InferredFrom = null);

/// <summary>How an appearance quotes the utterance; <see cref="Rendering"/> says what the members hold.</summary>
/// <param name="Quoted">The words in quotation marks.</param>
/// <param name="Marks">Without their places, which lie inside of <paramref name="Quoted"/>.</param>
public sealed record ExportedWording(
    RenderingForm Form, RenderingRelation Relation, bool IsLongest, bool IsTranslated, IReadOnlyList<TextSpan> Quoted, IReadOnlyList<(RenderingMarkKind Kind, string Words)> Marks);

/// <summary>A step of a chain; <see cref="ChainHop"/> says what the members hold.</summary>
public sealed record ExportedHop(HopKind Kind, string? Name, string? Actor, EdtfDate? Said, string? Addressee, bool IsMissing, IReadOnlyList<TextSpan> Spans);

/// <summary>A computed figure with the words of the two it was computed from.</summary>
public sealed record ExportedComputation(string File, ComputedFigure Figure);

/// <summary>All claims, one at a time.</summary>
public sealed class ExportRows(TrackerContext context)
{
    private const int PageSize = 100;

    /// <summary>In the order they were first seen. Memory does not grow with the store.</summary>
    public async IAsyncEnumerable<ExportRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        for (var (page, last) = (await PageAsync(0, ct), 0); page.Count > 0; page = await PageAsync(last, ct))
        {
            foreach (var head in page) yield return await RowAsync(head, ct);
            last = page[^1].Id;
        }
    }

    private Task<List<Head>> PageAsync(int after, CancellationToken ct) => context.Claims
        .Where(claim => claim.Id > after)
        .OrderBy(claim => claim.Id)
        .Take(PageSize)
        .Select(claim => new Head(
            claim.Id,
            claim.Key,
            "/claims/" + claim.Key + "/" + claim.Slug,
            claim.Text,
            claim.Speaker!.Slug,
            claim.Appearances
                .OrderBy(appearance => appearance.Id)
                .Select(appearance => new Place(
                    appearance.Id,
                    appearance.VersionId,
                    new(appearance.Version.FileName, appearance.FileStart, appearance.FileEnd, appearance.Version.Language, appearance.Kind)))
                .ToList()))
        .ToListAsync(ct);

    private async Task<ExportRow> RowAsync(Head head, CancellationToken ct)
    {
        var (links, lenses) = (new ClaimLinks(context, head.Key), new ExportLenses(context));
        var ids = head.Places.Select(place => place.Id).ToList();
        var signed = await SignedAsync(ids, ct);
        return new(
            head.Key, head.Url, head.Text, head.Speaker,
            [.. head.Places.Zip(signed, (place, telling) => place.Appearance with { Gloss = GlossOf(telling) })],
            ids.Count > 1 ? await ComparisonAsync(head, signed, ct) : [],
            ids.Count > 1 ? Wordings(signed) : [],
            [.. signed.Select(Hops)],
            await ComputedAsync(ids, ct),
            ids.Count > 1 ? await links.PairsAsync(ids, ct) : [],
            await links.RelatedAsync(int.MaxValue, ct),
            await lenses.OriginsAsync([.. head.Places.Select(place => place.Version).Distinct()], ct),
            await lenses.TensionsAsync(ids, ct));
    }

    /// <summary>What was read of each appearance, in their order.</summary>
    private Task<List<Signed>> SignedAsync(List<int> ids, CancellationToken ct) => context.Appearances.Where(appearance => ids.Contains(appearance.Id))
        .OrderBy(appearance => appearance.Id)
        .Select(appearance => new Signed(appearance.Version.ArticleId, appearance.Signature.Signature, appearance.Signature.Places, appearance.Spans, appearance.Via))
        .ToListAsync(ct);

    private async Task<IReadOnlyList<ExportedField>> ComparisonAsync(Head head, List<Signed> signed, CancellationToken ct)
    {
        var fields = await context.Comparisons.Where(comparison => comparison.ClaimId == head.Id).Select(comparison => comparison.Fields).SingleOrDefaultAsync(ct) ?? [];
        var tellings = await Tellings.IdsAsync(context, [head.Id], ct);
        var columns = head.Places.Zip(signed).Where(place => tellings.Contains(place.First.Id)).GroupBy(place => place.Second.Article).Select(article => new Column(
            article.First().First.Appearance.File, article.SelectMany(place => place.Second.Places).DistinctBy(place => place.Span).ToDictionary(place => place.Span, place => place.InFile))).ToList();
        return [.. fields.Select(field => new ExportedField(field.Field, [.. field.Cells.Zip(columns, (cell, column) => column.CellOf(cell, columns))]))];
    }

    private async Task<IReadOnlyList<ExportedComputation>> ComputedAsync(List<int> ids, CancellationToken ct)
    {
        var shares = await context.Figures.Where(figure => ids.Contains(figure.AppearanceId!.Value) && figure.ShareOfId != null)
            .OrderBy(figure => figure.Id)
            .Select(figure => new { Share = figure, figure.ShareOf, figure.Version.FileName })
            .ToListAsync(ct);
        return [.. shares.Select(found => (found.FileName, Computed: ComputedFigure.Of(found.Share, found.ShareOf))).Where(found => found.Computed is not null)
            .Select(found => new ExportedComputation(found.FileName, found.Computed!))];
    }

    private static IReadOnlyList<ExportedWording> Wordings(List<Signed> signed) =>
        [.. Renderings.Of([.. signed.Select(telling => telling.Signature)]).Zip(signed, (rendering, telling) => new ExportedWording(
            rendering.Form, rendering.Relation, rendering.IsLongest, rendering.IsTranslated,
            telling.InFile(telling.Signature.Quoted.Select(words => words.Span)),
            [.. rendering.Marks.Select(mark => (mark.Kind, mark.Words))]))];

    private static IReadOnlyList<ExportedGloss> GlossOf(Signed telling) => [.. Gloss.Of(telling.Signature)
        .Where(gloss => telling.Places.Any(place => place.Span == gloss.Span))
        .Select(gloss => new ExportedGloss(telling.InFile([gloss.Span])[0], gloss.English))];

    private static IReadOnlyList<ExportedHop> Hops(Signed telling) => [.. Chain.Of(telling.Signature, telling.Spans.Speaker, telling.Via)
        .Select(hop => new ExportedHop(hop.Kind, hop.Name, hop.Actor, hop.Said, hop.Addressee?.Id ?? hop.Addressee?.Words, hop.IsMissing, telling.InFile(hop.Spans)))];

    private sealed record Head(int Id, string Key, string Url, string Text, string? Speaker, List<Place> Places);

    private sealed record Place(int Id, int Version, ExportedAppearance Appearance);

    private sealed record Signed(int Article, ClaimSignature Signature, IReadOnlyList<FilePlace> Places, AppearanceSpans Spans, IReadOnlyList<string> Via)
    {
        public IReadOnlyList<TextSpan> InFile(IEnumerable<TextSpan> spans) => [.. spans.Select(span => Places.First(place => place.Span == span).InFile)];
    }

    /// <summary>An article, with the places in its file that cells can point at.</summary>
    private sealed record Column(string File, IReadOnlyDictionary<TextSpan, TextSpan> InFile)
    {
        public ExportedCell CellOf(FieldCell cell, IReadOnlyList<Column> all) => new(
            File, cell.State, cell.Value, [.. cell.Spans.Select(span => InFile[span])], cell.Inferred?.Value, cell.Inferred is { } inferred ? all[inferred.From].File : null);
    }
}
