using FsCheck;
using FsCheck.Fluent;

namespace TurkeyUkraineTracker.Analysis.Tests.Documents;

/// <summary>Runs a property over generated cases, the same ones every time; a failure names the smallest case that breaks it.</summary>
internal static class Properties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20261120, 1).WithMaxTest(200);

    public static void Hold<T>(Gen<T> cases, Func<T, bool> property) => Prop.ForAll(cases.ToArbitrary(), property).Check(Fixed);

    public static void Hold<T>(Func<T, bool> property) => Prop.ForAll(property).Check(Fixed);
}
