using System.Text;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>What two wordings are compared by: their words in order, without case, quotation marks and punctuation.</summary>
/// <remarks>Not <see cref="Documents.NameKey"/>: without their marks, different Vietnamese words would be one.</remarks>
internal static class WordingKey
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark) key.Append(char.ToLowerInvariant(letter));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }
}
