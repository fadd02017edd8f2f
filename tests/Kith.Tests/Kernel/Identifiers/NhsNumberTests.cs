using Kith.Kernel.Identifiers;

namespace Kith.Tests.Kernel.Identifiers;

public sealed class NhsNumberTests
{
    [Theory]
    [InlineData("9434765919")]
    [InlineData("987 654 3210")]
    [InlineData("943-476-5870")]
    [InlineData("\u202a320 000 0007\u202c")]
    [InlineData("3200000015")]
    public void A_number_whose_check_digit_is_right_is_read_however_it_is_grouped(string typed)
    {
        Assert.True(NhsNumber.TryParse(typed, out var number, out var refusal));
        Assert.Empty(refusal);
        Assert.Equal(10, number.Digits.Length);
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("   ", "missing")]
    [InlineData("943476591", "fewer")]
    [InlineData("94347659199", "more")]
    [InlineData("943476591X", "digits only")]
    [InlineData("٩٤٣٤٧٦٥٩١٩", "digits only")]
    [InlineData("9434765918", "does not check")]
    [InlineData("4934765919", "does not check")]
    [InlineData("0000000000", "repeated")]
    [InlineData("1111111111", "repeated")]
    [InlineData("9990000000", "No health number begins")]
    public void A_number_that_cannot_be_right_is_refused_with_the_reason(string? typed, string reason)
    {
        Assert.False(NhsNumber.TryParse(typed, out var number, out var refusal));
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
        Assert.Equal("", number.Digits);
    }

    [Fact]
    public void Something_very_long_is_refused_without_reading_it_all() =>
        Assert.False(NhsNumber.TryParse(new string('9', 1_000_000), out _, out _));

    [Theory]
    [InlineData("3200000007", HealthNumberRange.NorthernIreland)]
    [InlineData("4000000004", HealthNumberRange.EnglandAndWales)]
    [InlineData("9434765919", HealthNumberRange.Unallocated)]
    [InlineData("0101010001", HealthNumberRange.Scotland)]
    [InlineData("9990000018", HealthNumberRange.Test)]
    public void The_first_digits_tell_who_issues_the_number(string typed, HealthNumberRange range)
    {
        Assert.True(NhsNumber.TryParse(typed, out var number, out var refusal), refusal);
        Assert.Equal(range, number.Range);
    }

    [Fact]
    public void Every_single_wrong_digit_and_every_swap_of_neighbours_is_caught()
    {
        const string right = "9434765919";
        for (var i = 0; i < right.Length; i++)
        {
            foreach (var wrong in "0123456789".Where(d => d != right[i]))
                Assert.False(NhsNumber.TryParse(right[..i] + wrong + right[(i + 1)..], out _, out _));
            if (i > 0 && right[i] != right[i - 1])
                Assert.False(NhsNumber.TryParse(right[..(i - 1)] + right[i] + right[i - 1] + right[(i + 1)..], out _, out _));
        }
    }

    [Fact]
    public void It_is_printed_in_three_groups()
    {
        Assert.True(NhsNumber.TryParse("9434765919", out var number, out _));
        Assert.Equal("943 476 5919", number.ToString());
        Assert.Equal("", default(NhsNumber).ToString());
    }
}
