using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class TypedWordsRead
{
    [Theory]
    [InlineData("Grain DEAL", "\"grain\" \"deal\"*")]
    [InlineData("“grain deal”", "\"grain deal\"")]
    [InlineData("\"grain deal\" Đà Nẵng", "\"grain deal\" \"da\" \"nang\"*")]
    [InlineData("5.5 billion", "\"5 5\" \"billion\"*")]
    [InlineData("\"never closed", "\"never\" \"closed\"*")]
    [InlineData("OR * NEAR(", "\"or\" \"near\"*")]
    public void Every_word_and_every_phrase_is_asked_for(string typed, string match) => Assert.Equal(match, TypedWords.Of(typed).ToMatch());

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("\"\" – !?")]
    public void Without_letters_or_digits_nothing_is_asked_for(string? typed) => Assert.Null(TypedWords.Of(typed).ToMatch());

    [Theory]
    [InlineData("Vận tải cơ của Thổ Nhĩ Kỳ", "tho nhi", "Thổ Nhĩ")]
    [InlineData("İSTANBUL’da bir gemi", "istanbul", "İSTANBUL")]
    [InlineData("Президент Путін заявив", "путін", "Путін")]
    [InlineData("harbours and a harbour", "harbour", "harbours|harbour")]
    [InlineData("the deal on grain", "\"grain deal\"", "")]
    [InlineData("a grain deal, a deal", "\"grain deal\"", "grain deal")]
    public void What_was_found_is_marked_as_it_is_written(string text, string typed, string marked)
    {
        var found = new FoundWords(TypedWords.Of(typed).Terms).In(text).Select(span => span.Of(text));

        // Words of a search are marked one by one, those of a phrase together.
        Assert.Equal(marked.Replace(' ', '|'), string.Join('|', found).Replace(' ', '|'));
    }

    [Fact]
    public void A_snippet_shows_where_most_was_found_and_its_marks_fit_it()
    {
        var text = string.Concat(Enumerable.Repeat("nothing of note here. ", 40)) + "The grain deal holds; the deal on grain holds. " + string.Concat(Enumerable.Repeat("Nor here. ", 60));

        var snippet = Snippet.Of(text, new(TypedWords.Of("grain deal").Terms));

        Assert.Equal(["grain", "deal", "deal", "grain"], snippet.Marks.Select(mark => mark.Of(snippet.Text)));
        Assert.Equal((true, true), snippet.GoesOn);
        Assert.InRange(snippet.Text.Length, 100, 300);
    }
}
