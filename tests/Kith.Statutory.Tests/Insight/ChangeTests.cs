using Kith.Statutory.Insight;

namespace Kith.Statutory.Tests.Insight;

/// <summary>A change is said so that a small number does not sound large.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData(2, 4, "2 to 4 (doubled)", true)]
    [InlineData(4, 2, "4 to 2 (halved)", true)]
    [InlineData(3, 9, "3 to 9 (three times as many)", true)]
    [InlineData(3, 4, "3 to 4 (1 more)", true)]
    [InlineData(0, 3, "0 to 3 (none before)", true)]
    [InlineData(3, 0, "3 to 0 (none now)", true)]
    [InlineData(7, 7, "7 to 7 (the same)", false)]
    [InlineData(200, 150, "200 to 150 (down 25%)", false)]
    [InlineData(9, 40, "9 to 40 (31 more)", true)]
    public void Counts_come_first_and_small_ones_warn(int before, int after, string says, bool warns)
    {
        var change = Change.OfCounts(before, after);
        Assert.Equal(says, change.Says);
        Assert.Equal(warns, change.Warning is not null);
    }

    [Fact]
    public void A_rate_falls_in_per_cent() => Assert.Equal(new Change("522.0 to 280.0 per 10,000 (down 46.4%)", null), Change.OfRates(522, 280, 5_220, 2_800));

    [Fact]
    public void A_rate_of_few_children_is_said_with_their_number()
    {
        var change = Change.OfRates(1, 2, 2, 4);
        Assert.Equal("1.0 to 2.0 per 10,000 (2 to 4)", change.Says);
        Assert.NotNull(change.Warning);
    }

    [Fact]
    public void A_share_moves_in_percentage_points() => Assert.Equal(new Change("30% to 10% (down 20 percentage points)", null), Change.OfShares(30, 10, 200, 210));

    [Fact]
    public void A_share_of_few_warns_with_the_numbers() => Assert.Contains("4 and 5 were asked", Change.OfShares(50, 60, 4, 5).Warning, StringComparison.Ordinal);
}
