using System.Globalization;
using System.Text;

namespace TurkeyUkraineTracker.Growth;

/// <summary>Writes an article in one language: chooses wordings, names and frames for every fact.</summary>
internal sealed class Newsroom(Random chance, string language)
{
    private readonly StringBuilder _text = new();
    private readonly List<Telling> _tellings = [];
    private readonly Dictionary<string, SpeakerName> _named = new(StringComparer.Ordinal);

    public Told Tell(int number, DateOnly day, IReadOnlyList<Fact> facts)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _text.Append(CultureInfo.InvariantCulture, $"{(language == "vi" ? "Tin trong ngày số" : "News of the day, number")} {number}\n\n");
        _text.Append(CultureInfo.InvariantCulture, $"{(language == "vi" ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : date)}\n\n");
        foreach (var fact in facts)
        {
            var start = _text.Length;
            _text.Append(Sentence(fact));
            _tellings.Add(new(fact.Id, start, _text.Length));
            _text.Append("\n\n");
        }

        return new(string.Create(CultureInfo.InvariantCulture, $"story-{number:000000}.txt"), _text.ToString(), _tellings);
    }

    private string Sentence(Fact fact)
    {
        var frames = WordTables.Frames.Where(frame => frame.Language == language && frame.IsDenial == fact.IsDenied).ToList();
        var content = fact.Content(language, chance);
        var sentence = frames[chance.Next(frames.Count)].Text
            .Replace("{s}", NameOf(fact.Speaker), StringComparison.Ordinal)
            .Replace("{c}", content, StringComparison.Ordinal)
            .Replace("{C}", Capital(content), StringComparison.Ordinal)
            .Replace(",,", ",", StringComparison.Ordinal);
        return Capital(sentence);
    }

    private string NameOf(string speaker)
    {
        if (_named.TryGetValue(speaker, out var known)) return known.Later;

        var names = WordTables.Speakers.Where(name => name.Speaker == speaker && name.Language == language).ToList();
        _named[speaker] = names[chance.Next(names.Count)];
        return _named[speaker].First;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
