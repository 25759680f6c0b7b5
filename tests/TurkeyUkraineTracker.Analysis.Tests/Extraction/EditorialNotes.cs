using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

public sealed class EditorialNotes
{
    [Theory]
    [InlineData("Correction: The ship carried wheat, not corn.", EditorialNoteKind.Correction)]
    [InlineData("CORRECTION – The ship carried wheat.", EditorialNoteKind.Correction)]
    [InlineData("Update: Two more ships have arrived.", EditorialNoteKind.Update)]
    [InlineData("This article was amended to say that the ship carried wheat.", EditorialNoteKind.Correction)]
    [InlineData("An earlier version of this article gave the wrong port.", EditorialNoteKind.Correction)]
    [InlineData("Đính chính: Con tàu chở lúa mì.", EditorialNoteKind.Correction)]
    public void An_outlet_says_what_it_changed(string paragraph, EditorialNoteKind kind) => Assert.Equal((kind, paragraph), Assert.Single(Notes(paragraph)));

    [Theory]
    [InlineData("Correction of the budget is due in May, the minister said.")]
    [InlineData("Updated plans for the port were shown on Monday.")]
    [InlineData("The minister said that the article was wrong.")]
    [InlineData("“Update: we are safe,” the captain wrote.")]
    public void Others_speak_of_corrections_and_updates_too(string paragraph) => Assert.Empty(Notes(paragraph));

    [Fact]
    public void A_note_is_dated_by_the_day_it_names()
    {
        var article = Some.Article("The port shipped wheat, the mayor said.\n\nThis article was amended on 4 May 2024 to say that the ship carried wheat.");

        Assert.Equal("2024-05-04", Assert.Single(Some.Analyser.Extract(article).Notes).Date?.Text);
    }

    private static IEnumerable<(EditorialNoteKind Kind, string Words)> Notes(string paragraph)
    {
        var article = Some.Article($"The port shipped wheat, the mayor said.\n\n{paragraph}");
        return Some.Analyser.Extract(article).Notes.Select(note => (note.Kind, note.Span.Of(article.Text)));
    }
}
