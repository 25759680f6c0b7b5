using System.Text.Json;

namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>How the values of enumerations are written outside of the program.</summary>
public static class Kebab
{
    /// <summary><c>at-least</c> for <c>AtLeast</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
