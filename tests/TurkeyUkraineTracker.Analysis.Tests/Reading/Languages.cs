using System.Text;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class Languages
{
    [Theory]
    [InlineData("en", "The ministers met in Ankara and said that they would meet again.")]
    [InlineData("en", "Erdoğan and Çavuşoğlu said in İstanbul that talks with Zelenskyy would go on.")]
    [InlineData("en", "Turkey promises to support Ukraine")]
    [InlineData("vi", "Nga \"không vui\"")]
    [InlineData("vi", "Ngoại trưởng Lavrov cho biết Thổ Nhĩ Kỳ sẽ tổ chức đàm phán.")]
    [InlineData("tr", "Bakan, görüşmelerin yeniden başlayacağını ve bunun önemli olduğunu söyledi.")]
    [InlineData("ru", "Министр заявил, что переговоры продолжатся и что это важно для всех.")]
    [InlineData("uk", "Міністр заявив, що переговори триватимуть і що це важливо для всіх.")]
    [InlineData("und", "Die Minister trafen sich in Ankara und sagten, dass sie sich wieder treffen werden.")]
    [InlineData("und", "Les ministres se sont rencontrés à Ankara et ont dit qu'ils se reverraient dans un mois.")]
    [InlineData("und", "Ministrowie spotkali się w Ankarze i powiedzieli, że spotkają się ponownie.")]
    [InlineData("und", "12345 67 TB2 F-16")]
    [InlineData("und", "")]
    public void The_language_is_told_from_the_text(string language, string text) => Assert.Equal(language, LanguageTeller.LanguageOf(text));

    [Fact]
    public void Decomposed_Vietnamese_is_Vietnamese() =>
        Assert.Equal("vi", LanguageTeller.LanguageOf("Ngoại trưởng cho biết Thổ Nhĩ Kỳ sẽ tổ chức đàm phán.".Normalize(NormalizationForm.FormD)));
}
