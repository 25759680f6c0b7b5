using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>What a claim is to one in the list below it, in a sentence.</summary>
public static class RelationWords
{
    public static string Of(ClaimRelation relation) => relation switch
    {
        ClaimRelation.Contradicts => "They contradict each other.",
        ClaimRelation.Broader => "It says more than this claim.",
        ClaimRelation.Narrower => "It says less than this claim.",
        ClaimRelation.Updates => "This claim updates it.",
        ClaimRelation.UpdatedBy => "It updates this claim.",
        ClaimRelation.RespondsTo => "This claim answers it.",
        ClaimRelation.AnsweredBy => "It answers this claim.",
        ClaimRelation.SamePosition => "It takes the same position.",
        _ => "Close to this claim.",
    };
}
