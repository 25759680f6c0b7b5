using System.Globalization;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>How moments are written for programs.</summary>
internal static class Instants
{
    /// <summary>RFC 3339, in UTC, to the second.</summary>
    public static string Iso(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
