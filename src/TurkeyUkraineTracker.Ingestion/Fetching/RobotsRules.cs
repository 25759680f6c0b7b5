using System.Globalization;
using System.Text;

namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>What a site's robots.txt asks of the tracker (RFC 9309). Pure.</summary>
public sealed class RobotsRules
{
    /// <summary>The name that a site calls the tracker by.</summary>
    public const string Token = "TurkeyUkraineTracker";

    public static readonly RobotsRules AllAllowed = new([], TimeSpan.Zero);

    public static readonly RobotsRules NothingAllowed = new([new("/", false)], TimeSpan.Zero);

    // A site that asks for more pauses longer than a reader waits.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    private readonly IReadOnlyList<PathRule> _rules;

    private RobotsRules(IReadOnlyList<PathRule> rules, TimeSpan delay) => (_rules, Delay) = (rules, delay);

    /// <summary>How long the site wishes between two requests; zero when it says nothing.</summary>
    public TimeSpan Delay { get; }

    /// <summary>Lines that cannot be read are passed over. The groups that name the tracker count, else those for everybody.</summary>
    public static RobotsRules Parse(ReadOnlySpan<byte> bytes)
    {
        var groups = Groups(Encoding.UTF8.GetString(bytes)).ToList();
        var own = groups.Where(group => group.Agents.Contains(Token, StringComparer.OrdinalIgnoreCase)).ToList();
        var meant = own.Count > 0 ? own : groups.Where(group => group.Agents.Contains("*")).ToList();
        var delay = meant.Select(group => group.Delay).DefaultIfEmpty(TimeSpan.Zero).Max();
        return new([.. meant.SelectMany(group => group.Rules)], delay < LongestDelay ? delay : LongestDelay);
    }

    /// <summary>The longest pattern that fits decides; of two as long, the one that allows.</summary>
    public bool Allows(Uri url) => _rules
        .Where(rule => rule.Fits(url.PathAndQuery))
        .OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.IsAllowed)
        .FirstOrDefault()?.IsAllowed ?? true;

    private static IEnumerable<Group> Groups(string text)
    {
        var group = new Group();
        foreach (var (key, value) in Lines(text))
        {
            if (key == "user-agent" && group.IsBegun)
            {
                yield return group;
                group = new();
            }

            group.Take(key, value);
        }

        yield return group;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text) => text.Split(['\n', '\r'])
        .Select(line => line.Split('#')[0].Split(':', 2))
        .Where(parts => parts.Length == 2)
        .Select(parts => (parts[0].Trim('\uFEFF', ' ', '\t').ToLowerInvariant(), parts[1].Trim()));

    private sealed class Group
    {
        public List<string> Agents { get; } = [];

        public List<PathRule> Rules { get; } = [];

        public TimeSpan Delay { get; private set; }

        public bool IsBegun { get; private set; }

        public void Take(string key, string value)
        {
            if (key == "user-agent") Agents.Add(value);
            else IsBegun = true;

            if (key is "allow" or "disallow" && value.Length > 0) Rules.Add(new(value, key == "allow"));
            if (key == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < int.MaxValue)
                Delay = TimeSpan.FromSeconds(seconds);
        }
    }

    private sealed record PathRule(string Pattern, bool IsAllowed)
    {
        private readonly string[] _pieces = Pattern.TrimEnd('$').Split('*');

        // Piece after piece, each at the first place it is found: what a star stands for never has to be tried twice.
        public bool Fits(string path)
        {
            if (!path.StartsWith(_pieces[0], StringComparison.Ordinal)) return false;

            var at = _pieces[0].Length;
            foreach (var piece in _pieces.Skip(1))
            {
                var found = path.IndexOf(piece, at, StringComparison.Ordinal);
                if (found < 0) return false;
                at = found + piece.Length;
            }

            return !Pattern.EndsWith('$') || at == path.Length || (_pieces.Length > 1 && path.EndsWith(_pieces[^1], StringComparison.Ordinal));
        }
    }
}
