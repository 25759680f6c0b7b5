using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The one place where kinds of things get the words that readers see, and the stable names that pages hook on.</summary>
public static class KindWords
{
    public static string Of(AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => "direct quotation",
        AttributionKind.Indirect => "indirect",
        AttributionKind.Mixed => "mixed",
        _ => "narrated",
    };

    /// <summary>What the kind means, as a sentence.</summary>
    public static string Meaning(AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => "All of it stands in quotation marks.",
        AttributionKind.Indirect => "Credited to the speaker in the article’s words.",
        AttributionKind.Mixed => "Some words are quoted, the rest are the article’s.",
        _ => "The article says it in its own voice.",
    };

    /// <summary>The kind as the end of the clause "claims …".</summary>
    public static string Clause(AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => "quoted directly",
        AttributionKind.Indirect => "reported in other words",
        AttributionKind.Mixed => "partly quoted",
        _ => "in the article’s own voice",
    };

    public static string Of(ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.State => "state",
        ActorKind.Organisation => "organisation",
        ActorKind.Media => "news outlet",
        ActorKind.Force => "armed force",
        _ => "group",
    };

    public static string Plural(ActorKind kind) => kind switch
    {
        ActorKind.Person => "People",
        ActorKind.State => "States",
        ActorKind.Organisation => "Organisations",
        ActorKind.Media => "News outlets",
        ActorKind.Force => "Armed forces",
        _ => "Groups",
    };

    public static string Of(SegmentKind kind) => kind switch
    {
        SegmentKind.Headline => "headline",
        SegmentKind.Standfirst => "standfirst",
        SegmentKind.Byline => "byline",
        SegmentKind.Heading => "heading",
        SegmentKind.Caption => "caption",
        SegmentKind.Table => "table",
        SegmentKind.Boilerplate => "not part of the article",
        _ => "text",
    };

    /// <summary>The value of <c>data-mark</c>, of the switch that hides it, and with <c>m-</c> before it the class.</summary>
    public static string Hook(MarkKind kind) => Kebab.Of(kind);

    /// <inheritdoc cref="Hook(MarkKind)"/>
    public static string Hook(RenderingMarkKind kind) => Kebab.Of(kind);

    /// <summary>The class of a claim of this kind.</summary>
    public static string Hook(AttributionKind kind) => Kebab.Of(kind);

    /// <summary>The class of a paragraph of this kind, after <c>k-</c>.</summary>
    public static string Hook(SegmentKind kind) => Kebab.Of(kind);

    /// <summary>What the switchboard calls marks of a kind.</summary>
    public static string Plural(MarkKind kind) => kind switch
    {
        MarkKind.Claim => "Claims",
        MarkKind.Narrated => "Own voice",
        MarkKind.Cue => "Cues",
        MarkKind.Speaker => "Speakers",
        MarkKind.Figure => "Figures",
        MarkKind.Date => "Dates",
        MarkKind.Citation => "Citations",
        _ => "Actors",
    };

    /// <summary>What has to be added about where a date comes from; "" when the words say it.</summary>
    public static string Of(DateBasis basis) => basis switch
    {
        DateBasis.Inferred => "inferred",
        DateBasis.Relative => "counted from another date",
        _ => "",
    };

    /// <summary>What a person said, as the end of a sentence that begins with their name.</summary>
    public static string Verdict(HistoryJudgement judgement) => (judgement.Judged, judgement.IsWithin) switch
    {
        (Judged.Same, true) => "judged two of its wordings the same claim",
        (Judged.Same, false) => "judged a wording of it and one of another claim the same",
        (Judged.Different, true) => "judged two of its wordings different claims",
        (Judged.Different, false) => "judged a wording of it and one of another claim different",
        _ => "could not tell whether two wordings are the same claim",
    };
}
