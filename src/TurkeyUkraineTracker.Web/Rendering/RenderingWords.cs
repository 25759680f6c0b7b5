using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says how a wording quotes the speaker.</summary>
public static class RenderingWords
{
    /// <summary>Sentences, the form first; empty where nothing can be said beyond the kind of quotation.</summary>
    /// <param name="reference">Letter of the article with the longest quotation of this language.</param>
    /// <param name="isAlone">No other wording of the language quotes anything: there is nothing to hold it against.</param>
    public static IReadOnlyList<string> Of(RenderingView rendering, string reference, bool isAlone)
    {
        var form = rendering.Form switch
        {
            RenderingForm.Whole => "Quoted whole.",
            RenderingForm.Part => "Partly quoted.",
            RenderingForm.Word => "Only a word or two are quoted.",
            _ => "Nothing is quoted: these are the article’s words.",
        };
        return [form, .. Relation(rendering, reference, isAlone), .. Marks(rendering), .. Translation(rendering)];
    }

    /// <summary>What a marked place is, for those who hover; null for what is not marked in the text.</summary>
    public static string? Title(RenderingMarkKind kind) => kind switch
    {
        RenderingMarkKind.Ellipsis => "words are left out here",
        RenderingMarkKind.Insertion => "added in brackets, not the speaker’s",
        RenderingMarkKind.SingleWord => "quoted alone",
        _ => null,
    };

    private static IEnumerable<string> Relation(RenderingView rendering, string reference, bool isAlone)
    {
        var words = rendering.Relation switch
        {
            RenderingRelation.Reference when !isAlone && rendering.Form is not RenderingForm.Word => "The longest quotation of its language.",
            RenderingRelation.Same => $"The same words as in {reference}.",
            RenderingRelation.Shortened => $"Shortened, as against {reference}.",
            RenderingRelation.Spliced => $"Joined: words stand side by side that do not in {reference}.",
            RenderingRelation.Altered => $"Some words are not those of {reference}.",
            RenderingRelation.OtherWords => $"Other words than in {reference}.",
            _ => null,
        };
        if (words is not null) yield return words;
    }

    private static IEnumerable<string> Marks(RenderingView rendering)
    {
        if (rendering.Marks.Any(mark => mark.Kind == RenderingMarkKind.Ellipsis)) yield return "Dots say that words are left out.";
        if (rendering.Marks.Any(mark => mark.Kind == RenderingMarkKind.Insertion)) yield return "Words in brackets are added.";
        foreach (var omission in rendering.Marks.Where(mark => mark.Kind == RenderingMarkKind.Omission)) yield return $"Left out without a sign: “{omission.Words}”.";
    }

    private static IEnumerable<string> Translation(RenderingView rendering) =>
        rendering.IsTranslated ? ["Quoted in another language elsewhere: at least one of the two is translated."] : [];
}
