using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Tests.Ssda903.Codes;

public sealed class PlacementTests
{
    [Theory]
    [InlineData("P2", 2024)]
    [InlineData("H5", 2025)]
    [InlineData("Z1", 2025)]
    public void A_code_ends_with_its_last_year(string code, int last)
    {
        Assert.True(Code.Of(code).In(Placement.Codes(last)));
        Assert.False(Code.Of(code).In(Placement.Codes(last + 1)));
    }

    [Theory]
    [InlineData("K3")]
    [InlineData("Z11")]
    [InlineData("Z14")]
    public void A_code_begins_with_2025_26(string code)
    {
        Assert.False(Code.Of(code).In(Placement.Codes(2025)));
        Assert.True(Code.Of(code).In(Placement.Codes(2026)));
    }

    [Fact]
    public void Supported_accommodation_needs_a_number_since_2023_24()
    {
        Assert.True(Placement.SemiIndependentUntil2025.In(Placement.WithoutUrn(2023)));
        Assert.False(Placement.SemiIndependentUntil2025.In(Placement.WithoutUrn(2024)));
        Assert.False(Placement.Supported.In(Placement.WithoutUrn(2026)));
    }
}
