using System.Globalization;
using Microsoft.AspNetCore.Http;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Api;

/// <summary>Files are read a piece at a time, up to a limit.</summary>
public sealed class ReadingLongLists
{
    [Theory]
    [InlineData(0, 0), InlineData(499, 499), InlineData(1200, 1200), InlineData(10_000, 10_000)]
    public async Task A_list_that_fits_comes_whole_in_order_and_nothing_follows(int length, int read)
    {
        var pieces = await ReadAsync(length);

        Assert.Equal(Enumerable.Range(1, read), pieces.SelectMany(piece => piece.Items));
        Assert.Null(pieces[^1].After);
    }

    [Fact]
    public async Task A_longer_one_is_cut_off_and_its_last_piece_says_what_follows()
    {
        var pieces = await ReadAsync(LongLists.FileSize + 1);

        Assert.Equal(Enumerable.Range(1, LongLists.FileSize), pieces.SelectMany(piece => piece.Items));
        Assert.Equal("10000", pieces[^1].After);
        Assert.All(pieces, piece => Assert.InRange(piece.Items.Count, 1, LongLists.PieceSize));
    }

    private static async Task<List<Listing<int>>> ReadAsync(int length)
    {
        var (numbers, query) = (new Numbers(length), new QueryCollection());
        var first = await numbers.ReadAsync(new(query), LongLists.PieceSize, default);
        return await numbers.ReadOnAsync(query, first!, LongLists.FileSize, default).ToListAsync();
    }

    private sealed class Numbers(int length) : IListing<int>
    {
        public static void Keys(QueryReader query) => query.Number(QueryReader.After, int.MaxValue);

        public Task<Listing<int>?> ReadAsync(QueryReader query, int most, CancellationToken ct)
        {
            var after = query.Number(QueryReader.After, int.MaxValue) ?? 0;
            var end = Math.Min(length, after + most);
            var next = end < length ? end.ToString(CultureInfo.InvariantCulture) : null;
            return Task.FromResult<Listing<int>?>(new(length, next, [.. Enumerable.Range(after + 1, end - after)]));
        }
    }
}
