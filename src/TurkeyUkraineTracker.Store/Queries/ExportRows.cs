using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>All claims, one at a time.</summary>
public sealed class ExportRows(TrackerContext context)
{
    private const int PageSize = 100;

    /// <summary>In the order they were first seen. Memory does not grow with the store, and every hundred claims cost the same few queries.</summary>
    public async IAsyncEnumerable<ExportRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        for (var (heads, last) = (await HeadsAsync(0, ct), 0); heads.Count > 0; heads = await HeadsAsync(last, ct))
        {
            var page = await ExportPage.ReadAsync(context, heads, ct);
            foreach (var head in heads) yield return RowOf(head, page);
            last = heads[^1].Id;
        }
    }

    public Task<int> CountAsync(CancellationToken ct) => context.Claims.CountAsync(ct);

    private Task<List<ExportHead>> HeadsAsync(int after, CancellationToken ct) => context.Claims
        .Where(claim => claim.Id > after)
        .OrderBy(claim => claim.Id)
        .Take(PageSize)
        .Select(claim => new ExportHead(
            claim.Id,
            claim.Key,
            "/claims/" + claim.Key + "/" + claim.Slug,
            claim.Text,
            claim.Speaker!.Slug,
            claim.Appearances
                .OrderBy(appearance => appearance.Id)
                .Select(appearance => new ExportPlace(
                    appearance.Id,
                    appearance.Key,
                    appearance.VersionId,
                    new(appearance.Version.FileName, appearance.FileStart, appearance.FileEnd, appearance.Version.Language, appearance.Kind)))
                .ToList()))
        .AsSingleQuery()
        .ToListAsync(ct);

    private static ExportRow RowOf(ExportHead head, ExportPage page)
    {
        var told = head.Places.Select(place => (Place: place, Words: page.Signed[place.Id])).ToList();
        var signed = told.Select(telling => telling.Words).ToList();
        var isCompared = told.Count > 1;
        return new(
            head.Key, head.Url, head.Text, head.Speaker,
            [.. told.Select(telling => telling.Place.Appearance with { Gloss = GlossOf(telling.Words) })],
            isCompared ? ComparisonOf(page.Fields.GetValueOrDefault(head.Id, []), told) : [],
            isCompared ? Wordings(signed) : [],
            [.. signed.Select(Hops)],
            [.. page.Computed[head.Id]],
            isCompared ? [.. page.Pairs[head.Id]] : [],
            [.. page.Related[head.Id]],
            page.Lenses.OriginsOf(head.Places.Select(place => place.Version).ToHashSet()),
            page.Lenses.TensionsOf(head.Id));
    }

    private static IReadOnlyList<ExportedField> ComparisonOf(IReadOnlyList<FieldComparison> fields, List<(ExportPlace Place, SignedWords Words)> told)
    {
        var tellings = Tellings.Among([.. told.Select(telling => (telling.Place.Id, telling.Place.Key))]);
        var columns = told.Where(telling => tellings.Contains(telling.Place.Id)).GroupBy(telling => telling.Words.Article).Select(article => new Column(
            article.First().Place.Appearance.File,
            article.SelectMany(telling => telling.Words.Places).DistinctBy(place => place.Span).ToDictionary(place => place.Span, place => place.InFile))).ToList();
        return [.. fields.Select(field => new ExportedField(field.Field, [.. field.Cells.Zip(columns, (cell, column) => column.CellOf(cell, columns))]))];
    }

    private static IReadOnlyList<ExportedWording> Wordings(List<SignedWords> signed) =>
        [.. Renderings.Of([.. signed.Select(telling => telling.Signature)]).Zip(signed, (rendering, telling) => new ExportedWording(
            rendering.Form, rendering.Relation, rendering.IsLongest, rendering.IsTranslated,
            telling.InFile(telling.Signature.Quoted.Select(words => words.Span)),
            [.. rendering.Marks.Select(mark => (mark.Kind, mark.Words))]))];

    private static IReadOnlyList<ExportedGloss> GlossOf(SignedWords telling) => [.. Gloss.Of(telling.Signature)
        .Where(gloss => telling.Places.Any(place => place.Span == gloss.Span))
        .Select(gloss => new ExportedGloss(telling.InFile([gloss.Span])[0], gloss.English))];

    private static IReadOnlyList<ExportedHop> Hops(SignedWords telling) => [.. Chain.Of(telling.Signature, telling.Spans.Speaker, telling.Via)
        .Select(hop => new ExportedHop(hop.Kind, hop.Name, hop.Actor, hop.Said, hop.Addressee?.Id ?? hop.Addressee?.Words, hop.IsMissing, telling.InFile(hop.Spans)))];

    /// <summary>An article, with the places in its file that cells can point at.</summary>
    private sealed record Column(string File, IReadOnlyDictionary<TextSpan, TextSpan> InFile)
    {
        public ExportedCell CellOf(FieldCell cell, IReadOnlyList<Column> all) => new(
            File, cell.State, cell.Value, [.. cell.Spans.Select(span => InFile[span])], cell.Inferred?.Value, cell.Inferred is { } inferred ? all[inferred.From].File : null);
    }
}
