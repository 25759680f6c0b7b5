using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Tests.Extraction;
using TurkeyUkraineTracker.Analysis.Tests.TopicData;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Which sentences of two articles make one claim, analysed like any article. pairs.tsv holds the cases.</summary>
public sealed class ClaimPairs
{
    private static readonly string Table = RepositoryFolder.Of("tests", "TurkeyUkraineTracker.Analysis.Tests", "Linking", "pairs.tsv");

    public static TheoryData<PairCase> All => [.. LexiconFile.Parse("pairs.tsv", File.ReadAllText(Table)).Select(PairCase.Of)];

    public static TheoryData<PairCase> Same => [.. LexiconFile.Parse("pairs.tsv", File.ReadAllText(Table)).Select(PairCase.Of).Where(pair => pair.Verdict == "same")];

    [Theory, MemberData(nameof(All))]
    public void A_pair_is_judged_as_its_case_says(PairCase pair)
    {
        var match = Best(Signatures(pair.First), Signatures(pair.Second));

        var isSame = match.Verdict == MatchVerdict.Same;
        Assert.True(isSame == pair.Verdict is "same" or "gap-different", Words(match));
    }

    [Theory, MemberData(nameof(All))]
    public void Who_is_compared_with_whom_changes_nothing(PairCase pair)
    {
        var (first, second) = (Signatures(pair.First), Signatures(pair.Second));

        var (there, back) = (Best(first, second), Best(second, first));

        Assert.Equal((there.Verdict, there.Score), (back.Verdict, back.Score));
    }

    [Theory, MemberData(nameof(Same))]
    public void Those_of_one_claim_find_each_other_by_a_term(PairCase pair)
    {
        var (first, second) = (Signatures(pair.First), Signatures(pair.Second));

        Assert.NotEmpty(first.SelectMany(CandidateTerms.Of).Intersect(second.SelectMany(CandidateTerms.Of)));
    }

    private static Match Best(IReadOnlyList<ClaimSignature> first, IReadOnlyList<ClaimSignature> second)
    {
        var nothing = new Match(MatchVerdict.No, 0, default, []);
        return first.SelectMany(one => second.Select(other => ClaimMatcher.Compare(one, other))).Append(nothing).MaxBy(match => (match.Verdict, match.Score))!;
    }

    private static IReadOnlyList<ClaimSignature> Signatures(PairedText told) =>
        ClaimSigner.Sign(Some.Analyser.Extract(Some.Article(told.Text, told.Language)), SeedTopic.Parsed);

    private static string Words(Match match) =>
        $"{match.Verdict} {match.Score}: {string.Join("; ", match.Reasons.Select(reason => $"{reason.Weight} {reason.Words}"))}";
}

/// <summary>A line of pairs.tsv.</summary>
public sealed record PairCase(string Verdict, PairedText First, PairedText Second)
{
    public static PairCase Of(LexiconRow row) => new(row[0], new(row[1], row[2]), new(row[3], row[4]));
}

public sealed record PairedText(string Language, string Text);
