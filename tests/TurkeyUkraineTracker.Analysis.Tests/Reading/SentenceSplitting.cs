using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class SentenceSplitting
{
    public static TheoryData<string> Cases => CaseFile.In("Sentences");

    [Theory, MemberData(nameof(Cases))]
    public void Sentences_are_those_of_the_case_file(string name)
    {
        var file = CaseFile.Read("Sentences", name);

        var sentences = SentenceSplitter.Split(file.Text, new(0, file.Text.Length)).Select(span => span.Of(file.Text).Replace('\n', ' '));

        Assert.Equal(file.Expected, sentences);
    }

    [Fact]
    public void A_million_characters_take_little_time()
    {
        var texts = new[] { "a", ".", "\"", "? \"", "U.S. ", "… ", "(. ", "?\" Kalin " }.Select(part => string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var count = texts.Sum(text => SentenceSplitter.Split(text, new(0, text.Length)).Count());

        Assert.True(count > 0);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
