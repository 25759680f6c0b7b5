using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Linking.Origins;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Articles that probably tell from one origin. A letter is a claim, the same letter the same claim.</summary>
public sealed class SameOrigins
{
    private static readonly SignatureFigure Percent = new(new(0, 4), 27.1m, null, null, "percent", FigureBound.Exact, false, null);

    [Theory]
    [InlineData("abcdefgh", "abcdefgh", true)]
    [InlineData("abcdefgh", "xabcydefzgh", true)]
    [InlineData("abcdefghijklmnop", "abcdefgh", true)]
    [InlineData("abcdefgh", "hgfedcba", false)]
    [InlineData("abcdefgh", "badcfehg", false)]
    [InlineData("abc", "abc", true)]
    [InlineData("a", "a", true)]
    [InlineData("abc", "abx", false)]
    [InlineData("abc", "cba", false)]
    [InlineData("abc", "abcdef", false)]
    [InlineData("abcdefghijklmnop", "aqbrcsdtuvwxyz", false)]
    [InlineData("abcd", "efgh", false)]
    [InlineData("", "", false)]
    public void Much_of_the_same_in_the_same_order_is_probably_one_origin(string first, string second, bool isProbable) =>
        Assert.Equal(isProbable, Compare(first, second).IsProbable);

    [Theory]
    [InlineData("The port of Odesa shipped grain to eight states in May", "The port of Odesa shipped grain to eight countries in May", true)]
    [InlineData("The port of Odesa shipped grain to eight states in May", "Eight states have got their grain through the port of Odesa", false)]
    [InlineData("It is over", "It is over", false)]
    public void A_short_report_is_of_one_origin_with_its_copy_alone(string first, string second, bool isProbable)
    {
        OriginOutline Telling(int id, string text) => new([new(id, AttributionKind.Indirect, text)], []);

        Assert.Equal(isProbable, OriginComparison.Of(Telling(1, first), Telling(2, second), [new(1, 2, 0.8)]).IsProbable);
    }

    [Theory]
    [InlineData("abcdefgh", "xabcydefzgh")]
    [InlineData("abcdefgh", "badcfehg")]
    [InlineData("aabbccdd", "abcdabcd")]
    public void Who_is_held_against_whom_changes_nothing(string first, string second) =>
        Assert.Equal(Compare(first, second).Score, Compare(second, first).Score);

    [Fact]
    public void The_evidence_says_what_is_shared()
    {
        var found = Compare("abcdef", "abcdef", Percent);

        Assert.Equal(["6 claims in the same order", "6 claims word for word", "1 figure in the same order: 27.1 percent"], found.Evidence.Select(evidence => evidence.Words));
    }

    [Fact]
    public void Shared_figures_make_it_more_probable() => Assert.True(Compare("abcdefgh", "abcdexyz", Percent).Score > Compare("abcdefgh", "abcdexyz").Score);

    [Theory]
    [InlineData("abcd", "abcd", 4)]
    [InlineData("abcd", "dcba", 1)]
    [InlineData("abcd", "bacd", 3)]
    [InlineData("abcd", "dabc", 3)]
    [InlineData("", "", 0)]
    public void What_stands_in_the_same_order_is_the_longest_run(string first, string second, int length) =>
        Assert.Equal(length, SameOrder.Of(first.Select((letter, place) => (place, second.IndexOf(letter, StringComparison.Ordinal)))).Count);

    [Theory]
    [InlineData("", 0)]
    [InlineData("1-2", 1)]
    [InlineData("1-2 1-2", 1)]
    [InlineData("1-2 2-3", 2)]
    [InlineData("1-2 2-3 1-3", 2)]
    [InlineData("1-2 3-4", 2)]
    public void Articles_of_one_origin_count_once(string pairs, int joined) =>
        Assert.Equal(joined, OriginGroups.Joined(pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair[0] - '0', pair[2] - '0'))));

    private static OriginFinding Compare(string first, string second, params SignatureFigure[] figures)
    {
        var shared = first.SelectMany((letter, a) => second.Select((other, b) => (letter, other, a, b)).Where(pair => pair.letter == pair.other).Select(pair => new SharedClaim(pair.a, 100 + pair.b, 0.8)));
        return OriginComparison.Of(Outline(first, 0, figures), Outline(second, 100, figures), [.. shared]);
    }

    private static OriginOutline Outline(string claims, int from, SignatureFigure[] figures) =>
        new([.. claims.Select((letter, place) => new OutlineClaim(from + place, AttributionKind.Indirect, $"{letter} took eight ships to the port of Odesa"))], figures);
}
