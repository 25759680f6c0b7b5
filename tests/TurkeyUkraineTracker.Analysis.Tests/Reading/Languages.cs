using System.Text;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class Languages
{
    [Theory]
    [InlineData("sentences.txt", 0.99)]
    [InlineData("headlines.txt", 0.93)]
    public void Nearly_every_text_of_our_own_is_told_to_be_of_its_language(string file, double leastRight)
    {
        var texts = TextsIn(file).ToList();

        var wrong = texts.Where(text => Told(text.Text) != text.Language).Select(text => $"{text.Language}: {text.Text}").ToList();

        Assert.True(wrong.Count <= texts.Count * (1 - leastRight), $"{wrong.Count} of {texts.Count}\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [InlineData("en", "Erdoğan and Çavuşoğlu said in İstanbul that talks with Zelenskyy would go on.")]
    [InlineData("vi", "Nga \"không vui\"")]
    [InlineData("de", "Die Minister trafen sich in Ankara und sagten, dass sie sich wieder treffen werden.")]
    [InlineData("fr", "Les ministres se sont rencontrés à Ankara et ont dit qu'ils se reverraient dans un mois.")]
    [InlineData("pl", "Ministrowie spotkali się w Ankarze i powiedzieli, że spotkają się ponownie.")]
    [InlineData("ko", "장관은 회담이 월요일에 시작된다고 말했다.")]
    [InlineData("ja", "大臣は協議が月曜日に始まると述べた。")]
    [InlineData("fa", "وزیر گفت گفتگوها روز دوشنبه آغاز می‌شود.")]
    [InlineData("und", "12345 67 TB2 F-16")]
    [InlineData("und", "")]
    public void The_language_is_told_from_the_text(string language, string text) => Assert.Equal(language, LanguageTeller.LanguageOf(text));

    [Fact]
    public void Decomposed_Vietnamese_is_Vietnamese() =>
        Assert.Equal("vi", LanguageTeller.LanguageOf("Ngoại trưởng cho biết Thổ Nhĩ Kỳ sẽ tổ chức đàm phán.".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Soft_hyphens_and_zero_width_marks_do_not_part_a_word() =>
        Assert.Equal("tr", LanguageTeller.LanguageOf("Bakan bu\u00adnun öne\u200bmli ol\u00addu\u00adğu\u00adnu söy\u00adle\u00addi"));

    [Fact]
    public void Where_the_text_says_nothing_the_page_is_believed()
    {
        var article = Given.Article("<html lang=\"en-GB\"><body><p>Kyiv 2, Ankara 1; Odesa 3, Trabzon 3; Lviv 0, Izmir 4</p></body></html>");

        Assert.Equal(("en", "html-lang"), (article.Language, article.Metadata.Language!.Rule));
    }

    [Fact]
    public void A_text_is_believed_before_its_page() =>
        Assert.Equal("de", Given.Article("<html lang=\"en\"><body><p>Die Minister trafen sich in Ankara und reisten dann ab.</p></body></html>").Language);

    private static string Told(string text) => LanguageTeller.LanguageOf(text) is var told && LanguageTeller.Languages.Contains(told) ? told : "other";

    private static IEnumerable<(string Language, string Text)> TextsIn(string file)
    {
        var language = "";
        foreach (var line in File.ReadLines(Path.Combine(Given.Cases("Languages"), file)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line == "other" || LanguageTeller.Languages.Contains(line)) language = line;
            else yield return (language, line);
        }
    }
}
