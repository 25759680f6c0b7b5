using System.Collections.Frozen;
using System.Globalization;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>What an English reader calls a language.</summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(culture => culture.Name.Length > 0)
        .ToFrozenDictionary(culture => culture.Name, culture => culture.EnglishName, StringComparer.OrdinalIgnoreCase);

    /// <summary>"Vietnamese" for <c>vi</c>; the tag itself where there is no name for it.</summary>
    public static string Of(string tag) => tag == "und" ? "an unknown language" : Names.GetValueOrDefault(tag, tag);
}
