using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class ClaimFiltering : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Without_a_filter_all_claims_are_listed()
    {
        await SaveTwoStoriesAsync();

        Assert.Equal(["A ship left", "Drones were sold", "Vận tải cơ của Thổ Nhĩ Kỳ đã đến", "Nobody came"], await TextsAsync(new()));
    }

    [Theory]
    [InlineData("ship", "A ship left")]
    [InlineData("SHIP lef", "A ship left")]
    [InlineData("erdogan", "Drones were sold")]
    [InlineData("ERDOĞAN", "Drones were sold")]
    [InlineData("tho nhi ky", "Vận tải cơ của Thổ Nhĩ Kỳ đã đến")]
    [InlineData("da den", "Vận tải cơ của Thổ Nhĩ Kỳ đã đến")]
    public async Task Words_are_found_in_any_case_and_without_diacritics(string typed, string text)
    {
        await SaveTwoStoriesAsync();

        Assert.Equal([text], await TextsAsync(new(Q: typed)));
    }

    [Theory]
    [InlineData("Путін заявив про це", "путін")]
    [InlineData("İSTANBUL’da bir gemi", "istanbul")]
    [InlineData("قال الرئيس إن السفينة", "السفينة")]
    [InlineData("한국어 기사입니다", "기사")]
    [InlineData("यह जहाज़ है", "जहाज़")]
    public async Task A_claim_in_any_script_is_found_by_its_own_words(string text, string typed)
    {
        await _store.SaveAsync(new Story(text).Claims(text));

        Assert.Equal([text], await TextsAsync(new(Q: typed)));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("ship AND (")]
    [InlineData("SearchText:ship")]
    [InlineData("ship* NEAR/2")]
    [InlineData("^-'); DROP TABLE Claims; --")]
    [InlineData("\0")]
    [InlineData("船")]
    public async Task Whatever_is_typed_is_words_and_never_syntax(string typed)
    {
        await SaveTwoStoriesAsync();

        Assert.Empty(await TextsAsync(new(Q: typed + " nowhere")));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_no_word_and_no_error()
    {
        await SaveTwoStoriesAsync();

        Assert.Equal(["A ship left"], await TextsAsync(new(Q: "ship \uD800")));
    }

    [Fact]
    public async Task Marks_alone_find_nothing()
    {
        await SaveTwoStoriesAsync();

        Assert.Empty(await TextsAsync(new(Q: "?!")));
    }

    [Fact]
    public async Task A_speaker_keeps_what_that_actor_says()
    {
        await SaveTwoStoriesAsync();

        Assert.Equal(["Drones were sold"], await TextsAsync(new(Speaker: "erdogan")));
    }

    [Fact]
    public async Task About_keeps_what_speaks_of_an_actor()
    {
        await SaveTwoStoriesAsync();

        Assert.Equal(["Vận tải cơ của Thổ Nhĩ Kỳ đã đến"], await TextsAsync(new(About: "turkey")));
    }

    [Fact]
    public async Task Outlet_language_and_kind_each_narrow_the_list()
    {
        await SaveTwoStoriesAsync();

        Assert.Equal(["Vận tải cơ của Thổ Nhĩ Kỳ đã đến", "Nobody came"], await TextsAsync(new(Outlet: "bao-moi")));
        Assert.Equal(["A ship left", "Drones were sold"], await TextsAsync(new(Language: "en")));
        Assert.Equal(["Nobody came"], await TextsAsync(new(Kind: AttributionKind.Narrated)));
    }

    [Theory]
    [InlineData("2024-11-01", "2024-11-30", "A ship left")]
    [InlineData("2024-11-05", "2024-11-05", "A ship left")]
    [InlineData(null, "2024-11-04", "Drones were sold")]
    [InlineData("2024-11-06", null, "")]
    public async Task A_date_range_keeps_what_can_fall_in_it(string? from, string? to, string text)
    {
        await SaveTwoStoriesAsync();

        Assert.Equal(text.Length == 0 ? [] : [text], await TextsAsync(new(SaidFrom: DayOf(from), SaidTo: DayOf(to))));
    }

    [Theory]
    [InlineData("2022", "2022-05-01", "2022-05-02", true)]
    [InlineData("2022-02-24/..", "2024-01-01", null, true)]
    [InlineData("2022-02-24/..", null, "2022-02-23", false)]
    [InlineData("../2022-02-24", null, "1990-01-01", true)]
    [InlineData("../2022-02-24", "2022-02-25", null, false)]
    [InlineData("XXXX-05-01", "2022-05-01", null, false)]
    public async Task Uncertain_dates_are_kept_when_one_of_their_days_fits(string edtf, string? from, string? to, bool kept)
    {
        await _store.SaveAsync(new Story("It rained").Claims("It rained", said: edtf));

        Assert.Equal(kept, (await TextsAsync(new(SaidFrom: DayOf(from), SaidTo: DayOf(to)))).Count == 1);
    }

    [Fact]
    public async Task Claims_without_a_known_day_are_counted_and_kept_on_demand()
    {
        await SaveTwoStoriesAsync();
        var range = new ClaimFilter(SaidFrom: new(2024, 11, 1));
        await using var context = _store.Open();
        var claims = new ClaimList(context, new());

        Assert.Equal(2, (await claims.FacetsAsync(range, default)).Undated);
        Assert.Equal(0, (await claims.FacetsAsync(new(), default)).Undated);
        Assert.Equal(3, (await claims.PageAsync(range with { Undated = true }, 10, default)).Total);
    }

    [Fact]
    public async Task The_published_range_goes_by_the_day_of_the_article()
    {
        await SaveTwoStoriesAsync();

        Assert.Equal(["A ship left", "Drones were sold"], await TextsAsync(new(PublishedFrom: new(2024, 11, 1), PublishedTo: new(2024, 11, 30))));
    }

    [Theory]
    [InlineData("nobody", null, null)]
    [InlineData(null, "nobody", null)]
    [InlineData(null, null, "nobody")]
    public async Task An_unknown_slug_finds_nothing(string? speaker, string? about, string? outlet)
    {
        await SaveTwoStoriesAsync();

        Assert.Empty(await TextsAsync(new(Speaker: speaker, About: about, Outlet: outlet)));
    }

    [Fact]
    public async Task The_filter_is_said_in_words_with_display_names()
    {
        await SaveTwoStoriesAsync();
        var filter = new ClaimFilter(
            Q: " ship ", Speaker: "erdogan", About: "turkey", SaidFrom: new(2024, 11, 1), SaidTo: new(2024, 11, 30), PublishedTo: new(2024, 12, 1),
            Outlet: "bao-moi", Language: "vi", Kind: AttributionKind.Direct, Undated: true);
        await using var context = _store.Open();

        var words = await new ClaimList(context, new()).InWordsAsync(filter, tag => $"<{tag}>", kind => $"as {kind}", default);

        Assert.Equal(
            "with the words “ship”, by Recep Tayyip Erdoğan, about Turkey, said in November 2024 or on a day not known, "
            + "published on or before 1 December 2024 or on a day not known, in articles of Báo Mới, in <vi>, as Direct",
            words);
    }

    [Fact]
    public async Task No_filter_has_no_words()
    {
        await using var context = _store.Open();

        Assert.Equal("", await new ClaimList(context, new()).InWordsAsync(new(), tag => tag, kind => $"{kind}", default));
    }

    private static DateOnly? DayOf(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private async Task<List<string>> TextsAsync(ClaimFilter filter)
    {
        await using var context = _store.Open();
        var page = await new ClaimList(context, new()).PageAsync(filter, 10, default);
        Assert.Equal(page.Rows.Count, page.Total);
        return [.. page.Rows.Select(row => row.Text)];
    }

    private async Task SaveTwoStoriesAsync()
    {
        await _store.SaveAsync(new Story("A ship left. Drones were sold, Erdoğan said.").Published("2024-11-20")
            .Mentions("erdogan", "Recep Tayyip Erdoğan", ActorKind.Person, "Erdoğan")
            .Claims("A ship left", said: "2024-11-05", kind: AttributionKind.Direct)
            .Claims("Drones were sold", "erdogan", "Erdoğan", "said", "2024-10"));
        await _store.SaveAsync(new Story("Vận tải cơ của Thổ Nhĩ Kỳ đã đến. Nobody came.", "bai.txt", "vi")
            .Published("2024-10-31").By("Báo Mới")
            .Mentions("turkey", "Turkey", ActorKind.State, "Thổ Nhĩ Kỳ")
            .Claims("Vận tải cơ của Thổ Nhĩ Kỳ đã đến")
            .Claims("Nobody came", kind: AttributionKind.Narrated));
    }
}
