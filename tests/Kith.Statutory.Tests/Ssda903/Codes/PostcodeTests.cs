using Kith.Statutory.Ssda903.Codes;

namespace Kith.Statutory.Tests.Ssda903.Codes;

public sealed class PostcodeTests
{
    [Theory]
    [InlineData("Z1 1AA", true)]
    [InlineData("Z11AA", true)]
    [InlineData("ZZ12 1AA", true)]
    [InlineData("Z1A 1AA", true)]
    [InlineData("ZZ1A1AA", true)]
    [InlineData("ZZ", false)]
    [InlineData("ZZ1", false)]
    [InlineData("ZZZ1 1AA", false)]
    [InlineData("ZZ123 1AA", false)]
    [InlineData("ZZ1 AA1", false)]
    [InlineData("1Z1 1AA", false)]
    [InlineData("ZZ 1AA", false)]
    public void A_postcode_has_a_form(string text, bool valid) => Assert.Equal(valid, Postcode.HasTheForm(text));

    [Fact]
    public void The_space_makes_no_difference()
    {
        Assert.True(Postcode.AreSame("ZZ1 1AA", "ZZ11AA"));
        Assert.False(Postcode.AreSame("ZZ1 1AA", "ZZ12AA"));
        Assert.False(Postcode.AreSame(Statutory.Tables.Code.Blank, Statutory.Tables.Code.Blank));
    }
}
