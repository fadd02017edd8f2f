using Kith.Record.People.Linking.Comparing;

namespace Kith.Tests.Record.People.Linking.Comparing;

/// <summary>Packed codes compare as their signs do.</summary>
public sealed class PackedCodeTests
{
    [Theory]
    [InlineData("BT11AA", "BT12AA")]
    [InlineData("BT11AA", "BT111AA")]
    [InlineData("BT11AA", "TB11AA")]
    [InlineData("BT11AA", "BT22AA")]
    [InlineData("BT11AA", "BT11AABB")]
    [InlineData("A1A", "A2A")]
    [InlineData("AAAA", "AAAAA")]
    [InlineData("ZZZZ999999", "ZZZZ999990")]
    [InlineData("0123456789", "1023456789")]
    public void A_slip_is_the_same_packed_or_written(string one, string other) => Same(one, other);

    [Fact]
    public void Any_two_codes_are_a_slip_apart_packed_when_they_are_written()
    {
        var (random, slips) = (new Random(1), 0);
        for (var i = 0; i < 20_000; i++)
        {
            // Few signs, so that many codes are near.
            var (one, other) = (Code(random), Code(random));
            if (one != other && Same(one, other)) slips++;
        }
        Assert.True(slips > 500, $"{slips} slips");
    }

    private static bool Same(string one, string other)
    {
        var slip = Slips.IsOne(one, other);
        Assert.Equal(slip, PackedCode.Of(one).IsSlipOf(PackedCode.Of(other)));
        Assert.Equal(slip, PackedCode.Of(other).IsSlipOf(PackedCode.Of(one)));
        return slip;
    }

    private static string Code(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 7)).Select(_ => "0Z"[random.Next(2)]));
}
