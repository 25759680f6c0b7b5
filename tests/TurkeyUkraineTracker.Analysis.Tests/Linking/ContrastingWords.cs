using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Claims in the same words but for one that excludes the other.</summary>
public sealed class ContrastingWords
{
    [Theory]
    [InlineData("Nairobi would host the talks with Uganda.", "Nairobi would host the talks without Uganda.")]
    [InlineData("Kenya would sign the deal before the truce.", "Kenya would sign the deal after the truce.")]
    [InlineData("all prisoners held in Lagos had been freed.", "some prisoners held in Lagos had been freed.")]
    [InlineData("Kenya had lost most of its drones.", "Kenya had lost few of its drones.")]
    [InlineData("Kenya had delivered the first ship.", "Kenya had delivered the last ship.")]
    [InlineData("only Kenya could guarantee the deal.", "even Kenya could guarantee the deal.")]
    [InlineData("the mayor's brother had stolen the grain.", "the mayor had stolen the grain.")]
    [InlineData("the former president of Kenya would come.", "the president of Kenya would come.")]
    [InlineData("exports fell to 4 billion dollars in 2023.", "exports fell by 4 billion dollars in 2023.")]
    [InlineData("hardly any Kenyan ship had reached Uganda.", "nearly every Kenyan ship had reached Uganda.")]
    [InlineData("the army launched 120 drones over Lagos.", "the army shot down 120 drones over Lagos.")]
    [InlineData("the army had captured the village of Ako.", "the army had lost the village of Ako.")]
    [InlineData("a truce in the bay was likely.", "a truce in the bay was unlikely.")]
    [InlineData("nobody had been killed in the attack.", "everybody had been killed in the attack.")]
    [InlineData("Kenya would sell ships if Uganda agreed.", "Kenya would sell ships unless Uganda agreed.")]
    [InlineData("Ukraine sold drones to Turkey.", "Turkey sold drones to Ukraine through Romania.")]
    public void Keep_two_claims_apart(string one, string other) =>
        Assert.Contains(BlockerKind.Contrast, Kinds("Hakan Fidan said that " + one, "en", "Hakan Fidan said that " + other, "en"));

    [Theory]
    [InlineData("Ông Hakan Fidan nói rằng Kenya sẽ ký thỏa thuận trước lệnh ngừng bắn.", "vi", "Ông Hakan Fidan nói rằng Kenya sẽ ký thỏa thuận sau lệnh ngừng bắn.", "vi")]
    [InlineData("Ông Hakan Fidan nói rằng Ukraine đã bán máy bay không người lái cho Thổ Nhĩ Kỳ.", "vi", "Hakan Fidan said that Turkey sold drones to Ukraine.", "en")]
    public void Do_so_in_Vietnamese_and_between_languages(string one, string language, string other, string otherLanguage) =>
        Assert.Contains(BlockerKind.Contrast, Kinds(one, language, other, otherLanguage));

    [Theory]
    [InlineData("Turkey bought drones from Ukraine.", "Ukraine sold drones to Turkey.")]
    [InlineData("the port of Lagos is open.", "the port of Lagos is not closed.")]
    [InlineData("all prisoners had been freed.", "every prisoner had been freed.")]
    public void One_thing_in_other_words_is_no_contrast(string one, string other) =>
        Assert.DoesNotContain(BlockerKind.Contrast, Kinds("Hakan Fidan said that " + one, "en", "Hakan Fidan said that " + other, "en"));

    [Fact]
    public void A_text_stands_for_one_member_of_its_class() =>
        Assert.Empty(LexiconFile.Load("shared/contrasts.tsv").GroupBy(row => (row[0], row[1], row[3])).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    private static IEnumerable<BlockerKind> Kinds(string one, string language, string other, string otherLanguage) =>
        Blockers.Between(Signed.First(one, language), Signed.First(other, otherLanguage)).Select(blocker => blocker.Kind);
}
