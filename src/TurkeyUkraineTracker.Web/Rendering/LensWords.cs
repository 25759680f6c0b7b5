using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The words for terms, tensions and origins. They say what differs, never who is right or who was first.</summary>
public static class LensWords
{
    public static string Of(DesignationVoice voice) => voice switch
    {
        DesignationVoice.Own => "the article’s own word",
        DesignationVoice.Reported => "the article’s word for what a speaker said",
        DesignationVoice.Quoted => "in a quotation",
        _ => "set in quotation marks, credited to nobody",
    };

    public static string Of(DesignationForm form) => form switch
    {
        DesignationForm.Term => "word",
        DesignationForm.Name => "name",
        DesignationForm.Alias => "short form or adjective",
        DesignationForm.Metonym => "place for who works there",
        _ => "office",
    };

    public static string Plural(ReferentKind kind) => kind == ReferentKind.Actor ? "actors" : "things and events";

    public static string Of(TensionKind kind) => kind switch
    {
        TensionKind.Date => "Date",
        TensionKind.Amount => "Amount",
        TensionKind.Severity => "Gravity",
        TensionKind.Credit => "Credit",
        TensionKind.Rebuttal => "Affirmed and denied",
        _ => "Reporting words",
    };

    /// <summary>What a tension of the kind is, as a sentence.</summary>
    public static string Meaning(TensionKind kind) => kind switch
    {
        TensionKind.Date => "The two give other dates.",
        TensionKind.Amount => "The two give other figures.",
        TensionKind.Severity => "One word is graver than the other.",
        TensionKind.Credit => "The two credit it to others.",
        TensionKind.Rebuttal => "One affirms what the other denies.",
        _ => "The two colour the saying differently.",
    };

    /// <summary>How many pairs of articles differ so beside the one that is shown, as a sentence; "" for none.</summary>
    public static string Further(int pairs) =>
        pairs > 1 ? $"The same holds for {CountWords.Of(pairs - 1, "more pair of articles", "more pairs of articles")}." : "";

    /// <summary>What one side says; dates as people write them.</summary>
    public static string Value(TensionKind kind, TensionTold told) =>
        kind == TensionKind.Date && EdtfDate.TryParse(told.Value, out var date) ? EdtfWords.Of(date) : told.Value;

    /// <summary>Whether the value is words of the article, in its language.</summary>
    public static bool IsVerbatim(TensionKind kind) => kind == TensionKind.Severity;

    /// <summary>"in 3 articles, probably of 2 origins".</summary>
    /// <param name="origins">Null where it is not known.</param>
    public static string Origins(int articles, int? origins) => origins is { } fewer && fewer < articles
        ? $"{CountWords.Of(articles, "article")}, probably {CountWords.Of(fewer, "origin")}"
        : CountWords.Of(articles, "article");
}
