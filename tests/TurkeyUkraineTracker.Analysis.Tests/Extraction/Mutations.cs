using System.Text;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Texts damaged the way texts are damaged on their way here, and worse. The same seed gives the same texts.</summary>
internal sealed class Mutations(IReadOnlyList<string> texts, int seed)
{
    private const int MostAtOnce = 4;
    private const int MostTextsJoined = 12;

    private static readonly string[] Marks = ["\"", "“", "”", "„", "«", "»", "'", "‘", "’", "''", "``", "(", ")", "[", "]", ",", ".", ":", ";", "—", "…", "%", "$", "€", "> "];
    private static readonly string[] ZeroWidth = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e"];

    private readonly Random _random = new(seed);

    public IEnumerable<string> Take(int count) => Enumerable.Range(0, count).Select(_ => Next());

    private string Next()
    {
        var text = new StringBuilder(Any(texts));
        for (var joined = _random.Next(MostTextsJoined); joined > 0 && _random.Next(3) == 0; joined--) text.Append("\n\n").Append(Any(texts));
        for (var damage = _random.Next(1, MostAtOnce + 1); damage > 0; damage--) Damage(text);
        return text.ToString();
    }

    private void Damage(StringBuilder text)
    {
        switch (_random.Next(6))
        {
            case 0: Cut(text); break;
            case 1: Splice(text); break;
            case 2: Double(text); break;
            case 3: Scatter(text, () => Any(Marks)); break;
            case 4: Scatter(text, () => Any(ZeroWidth)); break;
            default: Scatter(text, () => $"{(char)_random.Next(0x20, 0x10000)}"); break; // lone surrogates, too
        }
    }

    private void Cut(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        text.Remove(at, Math.Min(text.Length - at, _random.Next(200)));
    }

    private void Splice(StringBuilder text)
    {
        var other = Any(texts);
        var from = _random.Next(other.Length);
        text.Insert(_random.Next(text.Length + 1), other.AsSpan(from, _random.Next(other.Length - from)));
    }

    private void Double(StringBuilder text)
    {
        var mark = Any(Marks);
        text.Replace(mark, mark + mark);
    }

    private void Scatter(StringBuilder text, Func<string> what)
    {
        for (var times = _random.Next(1, 20); times > 0; times--) text.Insert(_random.Next(text.Length + 1), what());
    }

    private T Any<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
