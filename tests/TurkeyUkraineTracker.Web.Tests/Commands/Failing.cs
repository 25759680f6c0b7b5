using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>How failures read, and that the log does not tell them a second time.</summary>
public sealed class Failing
{
    private const string File = "/home/me/tracker.db";

    [Theory]
    [InlineData(5, 5, Failure.Locked), InlineData(6, 262, Failure.Locked), InlineData(8, 8, Failure.ReadOnly), InlineData(8, 1544, Failure.NoRoomBeside), InlineData(26, 26, "cannot be used")]
    [InlineData(13, 13, Failure.Full), InlineData(11, 11, Failure.Damaged)]
    public void A_database_that_fails_is_named_with_the_reason(int code, int extendedCode, string reason)
    {
        var failure = new InvalidOperationException("outside", new SqliteException("inside", code, extendedCode));

        var words = Failure.InWords(failure, () => File);

        Assert.StartsWith($"The database {File} {reason}", words, StringComparison.Ordinal);
        Assert.DoesNotContain("outside", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.Update", false), InlineData("Microsoft.EntityFrameworkCore.Database.Connection", false)]
    [InlineData("Microsoft.Extensions.Hosting.Internal.Host", false)]
    [InlineData("Microsoft.EntityFrameworkCore.Update", true), InlineData("Microsoft.Extensions.Hosting.Internal.Host", true)]
    public void What_is_thrown_as_well_is_logged_only_when_everything_is(string category, bool isVerbose)
    {
        Assert.Equal(isVerbose, IsErrorLogged(category, logging => logging.AddCommandLog(Settings.Configuration(), isVerbose)));
        Assert.Equal(isVerbose, IsErrorLogged(category, logging => logging.AddServingLog(Settings.Configuration(), isVerbose)));
    }

    [Fact]
    public void A_check_without_the_search_index_says_so() =>
        Assert.EndsWith(CheckCommand.SearchNotChecked, CheckCommand.Summary(new CheckReport(1, 2, [], IsSearchChecked: false)), StringComparison.Ordinal);

    private static bool IsErrorLogged(string category, Action<ILoggingBuilder> log)
    {
        using var services = new ServiceCollection().AddLogging(log).BuildServiceProvider();
        return services.GetRequiredService<ILoggerFactory>().CreateLogger(category).IsEnabled(LogLevel.Error);
    }
}
