using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Access;

public sealed class AnswersThatTakeTooLong : SiteUnderTest
{
    private const string Endless = "/counts/for/ever";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_query_without_end_is_ended_and_the_reader_is_told()
    {
        var answer = await GetAsync(Endless).WaitAsync(Patience);

        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.Status);
        Assert.Contains("took longer than an answer may take", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_reader_gets_an_answer()
    {
        await GetAsync(Endless).WaitAsync(Patience);

        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/claims")).Status);
    }

    private protected override void Map(WebApplication app) => app.MapGet(Endless, CountAsync).WithRequestTimeout(TimeSpan.FromMilliseconds(200));

    private static Task<long> CountAsync(TrackerContext context, CancellationToken ct) => context.Database
        .SqlQuery<long>($"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) SELECT count(*) AS Value FROM numbers")
        .SingleAsync(ct);
}
