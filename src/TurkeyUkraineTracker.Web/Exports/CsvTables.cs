using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Api;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>The columns of every list; docs/data-format.md says what each holds. Columns are added at the end, and never change their meaning.</summary>
internal static class CsvTables
{
    public static CsvTable<ListedClaim> Claims { get; } = new(
        "claims",
        new("id", row => row.Id),
        new("url", row => row.Url),
        new("text", row => row.Text),
        new("language", row => row.Language),
        new("denied", row => row.Denied),
        new("kind", row => Kebab.Of(row.Kind)),
        new("speaker", row => row.Speaker?.Id),
        new("speaker_name", row => row.Speaker?.Name),
        new("speaker_words", row => row.SpeakerWords),
        new("said_on", row => row.SaidOn),
        new("said_on_basis", row => Kebab.Of(row.SaidOnBasis)),
        new("articles", row => row.Articles),
        new("origins", row => row.Origins),
        new("outlets", row => row.Outlets),
        new("languages", row => row.Languages),
        new("figures", row => row.Figures),
        new("differs", row => string.Join(' ', row.Differs)),
        new("sources", row => string.Join(' ', row.Sources.Select(source => source.Id))));

    public static CsvTable<ListedActor> Actors { get; } = new(
        "actors",
        new("id", row => row.Id),
        new("url", row => row.Url),
        new("name", row => row.Name),
        new("kind", row => Kebab.Of(row.Kind)),
        new("said", row => row.Said),
        new("about", row => row.About),
        new("articles", row => row.Articles));

    public static CsvTable<ListedSource> Sources { get; } = new(
        "sources",
        new("id", row => row.Id),
        new("url", row => row.Url),
        new("title", row => row.Title),
        new("author", row => row.Author),
        new("outlet", row => row.Outlet?.Id),
        new("outlet_name", row => row.Outlet?.Name),
        new("language", row => row.Language),
        new("published", row => row.Published),
        new("published_basis", row => Kebab.Of(row.PublishedBasis)),
        new("file", row => row.File),
        new("claims", row => row.Claims),
        new("figures", row => row.Figures),
        new("actors", row => row.Actors),
        new("read", row => Instants.Iso(row.Read)));

    public static CsvTable<ListedFigure> Figures { get; } = new(
        "figures",
        new("words", row => row.Figure.Words),
        new("value", row => row.Figure.Value),
        new("low", row => row.Figure.Low),
        new("high", row => row.Figure.High),
        new("unit", row => row.Figure.Unit),
        new("bound", row => row.Figure.Bound),
        new("approximate", row => row.Figure.Approximate),
        new("change", row => row.Figure.Change),
        new("measure", row => row.Figure.Measure),
        new("period", row => row.Figure.Period),
        new("computed_value", row => row.Figure.Computed?.Value),
        new("computed_unit", row => row.Figure.Computed?.Unit),
        new("claim", row => row.Claim?.Id),
        new("claim_url", row => row.Claim?.Url),
        new("place", row => row.Claim?.Place),
        new("denied", row => row.Claim?.Denied),
        new("speaker", row => row.Claim?.Speaker?.Id),
        new("speaker_name", row => row.Claim?.Speaker?.Name),
        new("speaker_words", row => row.Claim?.SpeakerWords),
        new("source", row => row.Source.Id),
        new("source_title", row => row.Source.Title),
        new("outlet", row => row.Source.Outlet?.Id),
        new("language", row => row.Source.Language),
        new("published", row => row.Source.Published));

    public static CsvTable<ListedReferent> Terms { get; } = new(
        "terms",
        new("id", row => row.Id),
        new("url", row => row.Url),
        new("name", row => row.Name),
        new("kind", row => Kebab.Of(row.Kind)),
        new("designations", row => row.Designations),
        new("languages", row => row.Languages),
        new("outlets", row => row.Outlets),
        new("articles", row => row.Articles),
        new("uses", row => row.Uses));

    public static CsvTable<ListedTension> Tensions { get; } = new(
        "tensions",
        [
            new("kind", row => Kebab.Of(row.Kind)),
            new("pairs", row => row.Pairs),
            .. Telling("first", row => row.First),
            .. Telling("second", row => row.Second),
        ]);

    private static IEnumerable<CsvColumn<ListedTension>> Telling(string side, Func<ListedTension, TensionTelling> of) =>
    [
        new($"{side}_claim", row => of(row).Claim),
        new($"{side}_place", row => of(row).Place),
        new($"{side}_text", row => of(row).Text),
        new($"{side}_language", row => of(row).Language),
        new($"{side}_denied", row => of(row).Denied),
        new($"{side}_speaker", row => of(row).Speaker?.Id),
        new($"{side}_speaker_words", row => of(row).SpeakerWords),
        new($"{side}_value", row => of(row).Value),
        new($"{side}_source", row => of(row).Source.Id),
    ];
}
