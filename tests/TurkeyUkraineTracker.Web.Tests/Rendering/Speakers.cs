using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

/// <summary>Who is named as speaker of a claim.</summary>
public sealed class Speakers
{
    private static readonly ActorLink Author = new("marta-oyelaran", "Marta Oyelaran", ActorKind.Person);

    [Theory]
    [InlineData(AttributionKind.Narrated, 1, "Marta Oyelaran")]
    [InlineData(AttributionKind.Narrated, 2, SpeakerTagHelper.OwnVoices)]
    [InlineData(AttributionKind.Indirect, 2, "Marta Oyelaran")]
    public void What_several_articles_narrate_is_no_single_authors(AttributionKind kind, int articles, string shown) =>
        Assert.Contains(shown, Show(new() { Actor = Author, Kind = kind, Articles = articles }), StringComparison.Ordinal);

    [Theory]
    [InlineData(AttributionKind.Narrated, SpeakerTagHelper.OwnVoice)]
    [InlineData(AttributionKind.Direct, SpeakerTagHelper.NotFound)]
    public void Without_a_speaker_the_page_says_what_is_known(AttributionKind kind, string shown) => Assert.Contains(shown, Show(new() { Kind = kind }), StringComparison.Ordinal);

    private static string Show(SpeakerTagHelper helper)
    {
        var output = new TagHelperOutput("speaker-name", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new([], new Dictionary<object, object>(), "test"), output);
        using var written = new StringWriter();
        output.Content.WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return written.ToString();
    }
}
