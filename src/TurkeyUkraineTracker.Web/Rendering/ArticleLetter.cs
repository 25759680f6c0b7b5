using System.Globalization;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The letter and the class of hue and shape that an article keeps down a claim's page.</summary>
public static class ArticleLetter
{
    private const int Letters = 26;

    /// <summary>"A" for 0, "Z" for 25, "A2" for 26.</summary>
    public static string Of(int index)
    {
        var letter = (char)('A' + index % Letters);
        return index < Letters ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"{letter}{index / Letters + 1}");
    }

    /// <summary>Five hues; from the sixth article on they repeat, and the letter tells.</summary>
    public static string Hue(int index) => "abcde"[index % 5].ToString();
}
