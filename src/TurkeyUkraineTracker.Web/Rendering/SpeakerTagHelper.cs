using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Writes who is credited: a link to a known actor, else the article's own words for somebody, else what is known of it.</summary>
[HtmlTargetElement("speaker-name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SpeakerTagHelper : TagHelper
{
    public const string OwnVoice = "The article’s own voice";

    public const string OwnVoices = "The articles’ own voices";

    public const string NotFound = "Speaker not found";

    public ActorLink? Actor { get; set; }

    /// <summary>The speaker as the article names it.</summary>
    public string? Words { get; set; }

    /// <summary>Language of <see cref="Words"/>.</summary>
    public string? Language { get; set; }

    public AttributionKind Kind { get; set; }

    /// <summary>How many articles tell the claim: what several narrate is nobody's alone.</summary>
    public int Articles { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "b";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "speaker");
        output.Attributes.SetAttribute("dir", "auto");
        if (Kind == AttributionKind.Narrated && Articles > 1) output.Content.SetContent(OwnVoices);
        else if (Actor is not null) output.Content.SetHtmlContent(Link(Actor));
        // Razor hands a null string over as an empty one.
        else if (!string.IsNullOrEmpty(Words)) ShowWords(Words, output);
        else output.Content.SetContent(Kind == AttributionKind.Narrated ? OwnVoice : NotFound);
    }

    private void ShowWords(string words, TagHelperOutput output)
    {
        output.Content.SetContent(words);
        if (!string.IsNullOrEmpty(Language)) output.Attributes.SetAttribute("lang", Language);
    }

    private static TagBuilder Link(ActorLink actor)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = SiteUrls.Actor(actor.Slug);
        link.Attributes["data-actor"] = actor.Slug;
        link.InnerHtml.Append(actor.Name);
        return link;
    }
}
