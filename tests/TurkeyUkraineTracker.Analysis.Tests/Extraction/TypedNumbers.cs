using System.Globalization;
using TurkeyUkraineTracker.Analysis.Extraction.Figures;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Numbers that readers type to find a figure, whatever notation they are used to.</summary>
public sealed class TypedNumbers
{
    [Theory]
    [InlineData("5.5 billion", "5500000000", null, "")]
    [InlineData("5,5 tỷ", "5500000000", null, "")]
    [InlineData("$5.5bn", "5500000000", "USD", "")]
    [InlineData("5,5 tỷ đô la xuất khẩu", "5500000000", "USD", "xuất khẩu")]
    [InlineData("5 500", "5500", null, "")]
    [InlineData("5,500", "5500", null, "")]
    [InlineData("5.500", "5500", null, "")]
    [InlineData("12 000 000 drones", "12000000", null, "drones")]
    [InlineData("27,1%", "27.1 27100 27100000 27100000000 27100000000000", "percent", "")]
    [InlineData("exports 5.5", "5.5 5500 5500000 5500000000 5500000000000", null, "exports")]
    public void A_number_has_one_value_in_every_notation(string typed, string values, string? unit, string rest)
    {
        var number = TypedNumber.In(typed)!;

        Assert.Equal(values, string.Join(' ', number.Values.Select(value => value.ToString("0.####", CultureInfo.InvariantCulture))));
        Assert.Equal((unit, rest), (number.Unit, number.Rest));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("grain deal")]
    [InlineData("from 10 to 15 percent")]
    [InlineData("“5.5 billion”")]
    [InlineData("99999999999999999999999999")]
    public void Without_one_number_there_is_nothing_to_hold_figures_against(string? typed) => Assert.Null(TypedNumber.In(typed));
}
