using System.Text.RegularExpressions;
using Kith.Kernel.Identifiers;

namespace Kith.Tests.Kernel.Identifiers;

public sealed class FictionalTests
{
    [Fact]
    public void Invented_health_numbers_check_are_in_the_test_range_and_never_repeat()
    {
        var numbers = Enumerable.Range(0, 20_000).Append(Fictional.HealthNumbers - 1).Select(i => Fictional.HealthNumber(i)).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, number =>
        {
            Assert.True(NhsNumber.TryParse(number.Digits, out var read, out var refusal), refusal);
            Assert.Equal(HealthNumberRange.Test, read.Range);
        });
    }

    [Fact]
    public void Invented_pupil_numbers_check_but_belong_to_no_authority()
    {
        foreach (var position in new[] { 0, 1, 77_123, Fictional.Upns - 1 })
        {
            Assert.True(Upn.TryParse(Fictional.Upn(position).Value, out var upn, out var refusal), refusal);
            Assert.Equal(Fictional.NoLocalAuthority, upn.LocalAuthority);
        }
    }

    [Fact]
    public void Invented_phones_are_in_the_drama_range() =>
        Assert.Equal(["07700 900000", "07700 900999"], [Fictional.MobilePhone(0), Fictional.MobilePhone(999)]);

    [Fact]
    public void Invented_postcodes_have_the_shape_of_one_and_never_repeat()
    {
        var postcodes = Enumerable.Range(0, 2_890).Select(i => Fictional.Postcode("BT99", i)).ToList();
        Assert.All(postcodes, p => Assert.Matches(new Regex("^BT99 [0-9][A-Z]{2}$"), p));
        Assert.Equal(postcodes.Count, postcodes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void There_is_nothing_beyond_the_kept_ranges()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fictional.HealthNumber(Fictional.HealthNumbers));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fictional.MobilePhone(-1));
        Assert.Throws<ArgumentException>(() => Fictional.Postcode("BT1", 0));
    }
}
