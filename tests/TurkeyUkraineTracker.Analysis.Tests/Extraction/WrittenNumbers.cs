using System.Globalization;
using FsCheck.Fluent;
using TurkeyUkraineTracker.Analysis.Tests.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Whatever number a language's own way of writing gives, reading it gives the number back.</summary>
public sealed class WrittenNumbers
{
    private static readonly (string Language, NumberFormatInfo Format, string Sentence)[] Ways =
    [
        ("en", new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." }, "They sent {0} drones."),
        ("vi", new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," }, "Họ đã gửi {0} máy bay."),
    ];

    [Fact]
    public void A_grouped_number_is_read_as_it_was_written() => Assert.All(Ways, way => Properties.Hold(
        Gen.Zip(Gen.Choose(1, 1_999_999_999), Gen.Elements(1m, 100m, 10_000m)).Select(drawn => drawn.Item1 * drawn.Item2 / 100m),
        number => Read(way.Language, string.Format(CultureInfo.InvariantCulture, way.Sentence, number.ToString("N2", way.Format))) == number));

    [Fact]
    public void A_percentage_is_read_as_it_was_written() => Assert.All(Ways, way => Properties.Hold(
        Gen.Choose(1, 10_000).Select(tenths => tenths / 10m),
        number => Read(way.Language, string.Format(CultureInfo.InvariantCulture, way.Sentence, number.ToString("F1", way.Format) + "%")) == number));

    private static decimal? Read(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Figures is [var only] ? only.Value : null;
}
