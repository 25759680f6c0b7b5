using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class FormatTelling
{
    [Theory]
    [InlineData("He * said that 2 * 3 * 4 is 24.\n\nNext.")]
    [InlineData("#kyiv #ankara\n\nThey met.")]
    [InlineData("The winner is number # 1.\n\n* Results are not final.")]
    [InlineData("- I will go, he said.\n- Then go, she said.")]
    [InlineData("He wrote \"[sic] (he)\" and [1] (see below).")]
    [InlineData("5 > 3, and a < b, he said; if a<b then b>a.")]
    [InlineData("The file is called my_long_file_name.")]
    public void Prose_with_stray_marks_stays_plain_text(string text) => Assert.Equal(DocumentFormat.PlainText, FormatSniffer.FormatOf(text));

    [Theory]
    [InlineData("Lavrov [told the paper](https://example.org/a) so.")]
    [InlineData("He called it \"[odd](#)\".")]
    [InlineData("# Talks resume\n\n## Background\n\nThey met.")]
    [InlineData("**Ankara** and **Kyiv** met.")]
    [InlineData("> We will go.\n\n> We will stay.")]
    [InlineData("# Talks resume\n\n*They met again after a year.*")]
    public void Mark_up_is_told_from_prose(string text) => Assert.Equal(DocumentFormat.Markdown, FormatSniffer.FormatOf(text));

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Hello</body></html>")]
    [InlineData("\n<!-- saved -->\n<html lang=en>")]
    [InlineData("<div><p>Talks resumed.</p></div>")]
    public void Html_is_told_by_its_tags(string text) => Assert.Equal(DocumentFormat.Html, FormatSniffer.FormatOf(text));
}
