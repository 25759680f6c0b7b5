using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Who speaks in an article's own voice.</summary>
internal static class Narrator
{
    public const string Byline = "author-of-byline";

    /// <summary>The author the article names, else its outlet; null when the text names neither.</summary>
    public static Speaker? Of(TokenisedArticle article, ActorRegister register)
    {
        var metadata = article.Article.Metadata;
        return Named(article, register, metadata.Author, ActorKind.Person) ?? Named(article, register, metadata.Outlet, ActorKind.Media);
    }

    private static Speaker? Named(TokenisedArticle article, ActorRegister register, Evidenced<string>? name, ActorKind kind)
    {
        if (name is not { Evidence: [var span, ..] } || article.RangeOf(span) is not { IsEmpty: false } range) return null;

        return register.In(range).FirstOrDefault() is { } mention ? register.Of(mention.ActorId) : register.Meet(range, kind, MentionForm.Name, Byline);
    }
}
