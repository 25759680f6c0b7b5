using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking.Tensions;

/// <summary>What a reporting word does to what is reported, in words.</summary>
internal static class TensionWords
{
    public static string Of(CueClass cue) => cue switch
    {
        CueClass.Factive => "reported as a fact",
        CueClass.Distancing => "reported at a distance",
        CueClass.Evaluative => "reported with a judgement",
        CueClass.Evidential => "reported as evidence",
        CueClass.Commissive => "reported as a commitment",
        _ => "reported neutrally",
    };
}
