using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>How telling a shared date is: a day more than a month, a month more than a year.</summary>
internal static class DateWeight
{
    public static double Of(EdtfDate date) => date.Text.Length switch { >= 10 => 1.2, >= 7 => 0.9, _ => 0.6 };
}
