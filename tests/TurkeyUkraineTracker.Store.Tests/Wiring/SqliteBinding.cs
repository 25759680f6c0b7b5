using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Tests.Wiring;

/// <summary>Guards docs/adr/0002: the provider is newer than the SQLitePCLRaw it is bound to, and the library is the system's.</summary>
public sealed class SqliteBinding : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Every_method_of_the_provider_compiles_but_loading_extensions()
    {
        var broken = new[] { typeof(SqliteConnection).Assembly, typeof(SqliteDbContextOptionsBuilderExtensions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(MethodsOf)
            .Where(method => !Compiles(method))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        Assert.Equal(["SqliteConnection.LoadExtensionCore"], broken);
    }

    [Fact]
    public void There_is_one_SQLite_in_the_output()
    {
        var output = Directory.EnumerateFileSystemEntries(AppContext.BaseDirectory).Select(Path.GetFileName).ToList();

        Assert.DoesNotContain("runtimes", output);
        Assert.DoesNotContain(output, name => name!.StartsWith("SQLitePCLRaw.batteries", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(output, name => name is "e_sqlite3.dll" or "libe_sqlite3.so" or "libe_sqlite3.dylib");
    }

    [Theory]
    [InlineData("SELECT foreign_keys FROM pragma_foreign_keys", "1")]
    [InlineData("SELECT journal_mode FROM pragma_journal_mode", "wal")]
    [InlineData("SELECT timeout FROM pragma_busy_timeout", "5000")]
    [InlineData("SELECT synchronous FROM pragma_synchronous", "1")]
    public void A_connection_has_the_settings_that_SQLite_keeps_per_connection(string question, string answer)
    {
        using var context = _store.Open();
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the questions stand above
        command.CommandText = question;
#pragma warning restore CA2100

        Assert.Equal(answer, Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Foreign_keys_really_refuse()
    {
        using var context = _store.Open();

        var refused = Assert.Throws<SqliteException>(() =>
            context.Database.ExecuteSql($"INSERT INTO ClaimActors (ClaimId, ActorId) VALUES (4711, 4712)"));

        Assert.Equal(SQLitePCL.raw.SQLITE_CONSTRAINT_FOREIGNKEY, refused.SqliteExtendedErrorCode);
    }

    private static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags all = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        return type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all))
            .Where(method => !method.IsAbstract && !method.ContainsGenericParameters && method.GetMethodBody() is not null);
    }

    private static bool Compiles(MethodBase method)
    {
        try
        {
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
            return true;
        }
        catch (MissingMemberException)
        {
            return false;
        }
        catch (TypeLoadException)
        {
            return false;
        }
    }
}
