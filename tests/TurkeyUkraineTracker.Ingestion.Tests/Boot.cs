using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Ingestion.Tests;

/// <summary>The store wires SQLite when its assembly is first used; tests that touch SQLite themselves must not come before that.</summary>
internal static class Boot
{
    [ModuleInitializer]
    internal static void Init() => RuntimeHelpers.RunModuleConstructor(typeof(TrackerContext).Module.ModuleHandle);
}
