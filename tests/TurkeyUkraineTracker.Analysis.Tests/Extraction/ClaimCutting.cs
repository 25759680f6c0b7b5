namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>What of an attribution is a claim by itself.</summary>
public sealed class ClaimCutting
{
    [Theory]
    [InlineData("Lavrov said that Turkey has a large army and plays an active role in the bloc.", "Turkey has a large army", "Turkey … plays an active role in the bloc")]
    [InlineData("Lavrov said that Turkey has a large army and a larger fleet.", "Turkey has a large army and a larger fleet")]
    [InlineData("\"Turkey has a large army and plays an active role,\" Lavrov said.", "Turkey has a large army and plays an active role")]
    public void A_paraphrase_is_cut_where_its_clauses_can_be_checked_apart(string text, params string[] claims)
    {
        var found = Some.Analyser.Extract(Some.Article(text));

        Assert.Equal(claims, found.Claims.Select(claim => Some.Words(found.Article, claim.Content)));
    }
}
