using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SQLitePCL;

namespace TurkeyUkraineTracker.Store;

/// <summary>Wires Microsoft.Data.Sqlite 10 to SQLitePCLRaw 2.0.6 and to the system's SQLite library (docs/adr/0002).</summary>
internal static class SqliteBoot
{
    internal const string LibraryMissing =
        "The system's SQLite library was not found. Debian, Ubuntu: apt-get install libsqlite3-0; Fedora: dnf install sqlite-libs; "
        + "macOS and Windows bring their own.";

    // ->> (JSON columns); EF Core 10 itself switches features on at 3.38.
    private const int OldestSupported = 3_038_000;

#pragma warning disable CA2255 // must run before the first SQLite type of this assembly is touched
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Init()
    {
        // Microsoft.Data.Sqlite asks for a newer SQLitePCLRaw.core; a name without a version binds the one that is shipped.
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name is { Name: "SQLitePCLRaw.core", Version: not null } ? context.LoadFromAssemblyName(new AssemblyName("SQLitePCLRaw.core")) : null;
        SetProvider();
    }

    // Apart from Init, so that no SQLitePCL type is resolved before the handler stands.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SetProvider()
    {
        NativeLibrary.SetDllImportResolver(
            typeof(SQLite3Provider_e_sqlite3).Assembly,
            static (library, _, _) => library == "e_sqlite3" ? LoadSystemLibrary() : IntPtr.Zero);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        if (raw.sqlite3_libversion_number() < OldestSupported)
            throw new InvalidOperationException($"SQLite {raw.sqlite3_libversion().utf8_to_string()} is too old; 3.38 or newer is required.");
    }

    // No way back to a bundled library: two SQLite libraries in one process corrupt what they share.
    private static IntPtr LoadSystemLibrary() =>
        NativeLibrary.TryLoad(SystemLibrary, out var library) ? library : throw new DllNotFoundException(LibraryMissing);

    private static string SystemLibrary =>
        OperatingSystem.IsWindows() ? "winsqlite3"
        : OperatingSystem.IsMacOS() ? "libsqlite3.dylib"
        : "libsqlite3.so.0";
}
