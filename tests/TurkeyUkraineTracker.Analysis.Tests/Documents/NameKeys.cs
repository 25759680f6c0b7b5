using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Documents;

public sealed class NameKeys
{
    [Theory]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("ısparta", "isparta")]
    [InlineData("Thổ Nhĩ Kỳ", "tho nhi ky")]
    [InlineData("Đà Nẵng", "da nang")]
    [InlineData("  Recep\u00a0Tayyip — Erdoğan ", "recep tayyip erdogan")]
    [InlineData("Ki\u00adev\u200b", "kiev")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Kyiv\ufffeOdesa", "kyiv odesa")]
    [InlineData("…", "")]
    public void Names_are_compared_without_case_marks_and_invisible_characters(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("az-Latn-AZ")]
    public void The_key_is_the_same_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            Assert.Equal("interfax istanbul", NameKey.Of("INTERFAX İstanbul"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Composed_and_decomposed_names_share_a_key() =>
        Assert.Equal(NameKey.Of("Thổ Nhĩ Kỳ"), NameKey.Of("Thổ Nhĩ Kỳ".Normalize(System.Text.NormalizationForm.FormD)));
}
