using System.Reflection;
using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Tests.House;

/// <summary>What the analysis hands out never changes afterwards.</summary>
public sealed class Immutability
{
    public static TheoryData<Type> Records => new(typeof(Article).Assembly.GetExportedTypes().Where(IsRecord));

    [Theory, MemberData(nameof(Records))]
    public void No_property_of_a_record_can_be_set_later(Type record)
    {
        var settable = record.GetProperties().Where(property => property.SetMethod is { } setter && !IsInitOnly(setter));

        Assert.Empty(settable);
    }

    [Theory, MemberData(nameof(Records))]
    public void No_record_holds_a_collection_that_can_be_changed(Type record)
    {
        var changeable = record.GetProperties().Where(property => IsChangeable(property.PropertyType));

        Assert.Empty(changeable);
    }

    [Fact]
    public void Records_are_told_from_other_types() => Assert.True(IsRecord(typeof(TextSpan)) && IsRecord(typeof(Article)) && !IsRecord(typeof(NameKey)));

    // A record class has a clone method; a record struct only the member printer.
    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsChangeable(Type type) =>
        type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>)));
}
