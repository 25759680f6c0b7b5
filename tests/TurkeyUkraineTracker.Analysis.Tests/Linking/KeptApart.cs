using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>What keeps two claims from being one, however alike they are.</summary>
public sealed class KeptApart
{
    [Theory]
    [InlineData(BlockerKind.Voice, "Pep Guardiola said that the club was ready.", "Mikel Arteta said that the club was ready.")]
    [InlineData(BlockerKind.Polarity, "The jury found Karim Demir guilty of fraud.", "The jury found Karim Demir not guilty of fraud.")]
    [InlineData(BlockerKind.Polarity, "Vietnam Airlines cancelled 40 flights on Monday.", "Vietnam Airlines resumed 40 flights on Monday.")]
    [InlineData(BlockerKind.Figure, "The storm killed 21 people in Luzon.", "The storm killed 34 people in Luzon.")]
    [InlineData(BlockerKind.Name, "Toyota built a plant in Ohio in 2023.", "Honda built a plant in Ohio in 2023.")]
    [InlineData(BlockerKind.Name, "Japan summoned the Chinese ambassador.", "China summoned the Japanese ambassador.")]
    [InlineData(BlockerKind.Alternative, "Kenya imported wheat in 2023.", "Kenya imported coal in 2023.")]
    [InlineData(BlockerKind.Substitution, "Mexico raised taxes on sugar in March.", "Mexico raised taxes on cement in March.")]
    [InlineData(BlockerKind.Place, "Police arrested a tycoon in Kumasi.", "Police arrested a tycoon in Tamale.")]
    [InlineData(BlockerKind.Date, "Kenya sent officers to Haiti in June 2024.", "Kenya sent officers to Haiti in October 2024.")]
    public void English_claims_are(BlockerKind kind, string one, string other) =>
        Assert.Contains(kind, Blockers.Between(Signed.First(one), Signed.First(other)).Select(blocker => blocker.Kind));

    [Theory]
    [InlineData(BlockerKind.Voice, "Ông Pep Guardiola nói rằng câu lạc bộ đã sẵn sàng.", "Ông Mikel Arteta nói rằng câu lạc bộ đã sẵn sàng.")]
    [InlineData(BlockerKind.Polarity, "Ngân hàng Thế giới công bố kinh tế Kenya tăng trưởng trong năm 2023.", "Ngân hàng Thế giới công bố kinh tế Kenya sụt giảm trong năm 2023.")]
    [InlineData(BlockerKind.Figure, "Bão Yagi đã khiến 21 người thiệt mạng ở Luzon.", "Bão Yagi đã khiến 34 người thiệt mạng ở Luzon.")]
    [InlineData(BlockerKind.Name, "Toyota đã xây dựng nhà máy ở Ohio năm 2023.", "Honda đã xây dựng nhà máy ở Ohio năm 2023.")]
    [InlineData(BlockerKind.Alternative, "Kenya đã nhập khẩu lúa mì trong năm 2023.", "Kenya đã nhập khẩu than trong năm 2023.")]
    [InlineData(BlockerKind.Date, "Kenya đã cử cảnh sát đến Haiti vào tháng 6/2024.", "Kenya đã cử cảnh sát đến Haiti vào tháng 10/2024.")]
    public void Vietnamese_claims_are(BlockerKind kind, string one, string other) =>
        Assert.Contains(kind, Blockers.Between(Signed.First(one, "vi"), Signed.First(other, "vi")).Select(blocker => blocker.Kind));

    [Theory]
    [InlineData("Toyota will build a plant in Ohio.", "en", "Toyota sẽ xây dựng nhà máy ở Ohio.", "vi")]
    [InlineData("Thailand exported rice to Kenya in 2023.", "en", "Thái Lan đã xuất khẩu gạo sang Kenya năm 2023.", "vi")]
    [InlineData("The World Bank approved a loan of 300 million dollars for Ghana.", "en", "Ngân hàng Thế giới đã phê duyệt khoản vay 300 triệu USD cho Ghana.", "vi")]
    public void Nothing_keeps_tellings_of_one_claim_apart(string one, string language, string other, string otherLanguage) =>
        Assert.Empty(Blockers.Between(Signed.First(one, language), Signed.First(other, otherLanguage)));

    [Theory]
    [InlineData(Modality.Actual, Modality.Possible, true)]
    [InlineData(Modality.Intended, Modality.Actual, true)]
    [InlineData(Modality.Possible, Modality.Intended, true)]
    [InlineData(Modality.Intended, Modality.Intended, false)]
    [InlineData(Modality.Intended, Modality.Required, false)]
    public void A_fact_is_no_plan_and_a_plan_no_possibility(Modality one, Modality other, bool areApart)
    {
        var claim = Signed.First("Kenya sent officers to Haiti.");

        Assert.Equal(areApart, Blockers.Between(claim with { Modality = one }, claim with { Modality = other }).Any());
    }

    [Theory]
    [InlineData("Hakan Fidan said that Turkey supported the talks.", "2024-02-01", "2024-11-20", true)]
    [InlineData("Hakan Fidan said that Turkey supported the talks.", "2024-11-01", "2024-11-20", false)]
    [InlineData("Russia attacked a refinery in Bavaria.", "2024-02-01", "2024-11-20", true)]
    [InlineData("Russia attacked a refinery on 3 January 2024.", "2024-02-01", "2024-11-20", false)]
    [InlineData("Ukraine lost 5,437 soldiers in Bavaria.", "2024-02-01", "2024-11-20", false)]
    public void Months_later_only_a_date_or_a_telling_figure_ties_words_to_one_event(string text, string one, string other, bool areApart)
    {
        var blockers = Blockers.Between(Signed.First(text, published: one), Signed.First(text, published: other));

        Assert.Equal(areApart, blockers.Any(blocker => blocker.Kind == BlockerKind.Occasion));
    }

    [Theory]
    [InlineData("2024-11-19", true)]
    [InlineData("2024-11-20", false)]
    public void What_was_in_print_before_it_was_said_is_another_remark(string printed, bool areApart)
    {
        var early = Signed.First("Hakan Fidan said that Turkey supported the talks.", published: printed);
        var said = Signed.First("Hakan Fidan said on Wednesday that Turkey supported the talks.", published: "2024-11-21");

        Assert.Equal(areApart, Blockers.Between(early, said).Any(blocker => blocker.Kind == BlockerKind.Occasion));
    }

    [Fact]
    public void One_sentence_with_counts_by_several_speakers_gives_each_its_own_claim()
    {
        var counts = Signed.All("Kyiv said 12 people had died, Moscow said 3 people had died, and Ankara said 7 people had died.");

        Assert.DoesNotContain(counts.SelectMany((one, i) => counts.Skip(i + 1).Select(other => ClaimMatcher.Compare(one, other))), match => match.Verdict == MatchVerdict.Same);
    }

    [Fact]
    public void A_weekly_summary_repeats_the_claims_of_the_days()
    {
        var week = Signed.All("Hakan Fidan said on Monday that exports had risen by 15 percent. On Wednesday Sergey Lavrov accused the West of sabotaging the peace talks.");
        var days = Signed.All("Sergey Lavrov accused the West of sabotaging the peace talks. Hakan Fidan said that exports had risen by 15 percent.");

        Assert.All(week, told => Assert.Single(days, day => ClaimMatcher.Compare(told, day).Verdict == MatchVerdict.Same));
    }

    [Fact]
    public void An_article_that_quotes_another_tells_its_claim()
    {
        var told = Signed.First("Exports had risen by 15 percent, Hakan Fidan said.");
        var quoted = Signed.First("Hakan Fidan told Reuters that exports had risen by 15 percent.");

        Assert.Equal(MatchVerdict.Same, ClaimMatcher.Compare(told, quoted).Verdict);
    }
}
