using System.Text;
using System.Xml;

namespace TurkeyUkraineTracker.Web.Feeds;

/// <summary>Words of an article as XML can hold them.</summary>
internal static class AtomText
{
    /// <summary>Without the characters that XML has no way to write: most controls, and halves of pairs.</summary>
    public static string Of(string words)
    {
        var kept = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (XmlConvert.IsXmlChar(words[i])) kept.Append(words[i]);
            else if (i + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[i + 1], words[i])) kept.Append(words, i++, 2);
        }

        return kept.ToString();
    }
}
