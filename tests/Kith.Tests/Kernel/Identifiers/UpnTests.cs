using Kith.Kernel.Identifiers;

namespace Kith.Tests.Kernel.Identifiers;

public sealed class UpnTests
{
    [Fact]
    public void A_pupil_number_with_the_right_letter_is_read()
    {
        Assert.True(Upn.TryParse("b801 2000 05001", out var upn, out _));
        Assert.Equal("B801200005001", upn.Value);
        Assert.Equal("801", upn.LocalAuthority);
        Assert.False(upn.IsTemporary);
    }

    [Theory]
    [InlineData("", "missing")]
    [InlineData("B80120000500", "13 characters")]
    [InlineData("I801200005001", "never I, O or S")]
    [InlineData("B8012O0005001", "digits")]
    [InlineData("B80120000500S", "never I, O or S")]
    [InlineData("Q207000016049", "does not check")]
    public void A_pupil_number_that_cannot_be_right_is_refused_with_the_reason(string typed, string reason)
    {
        Assert.False(Upn.TryParse(typed, out _, out var refusal));
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_suppliers_misprinted_example_is_right_with_the_letter_P() =>
        Assert.True(Upn.TryParse("P207000016049", out _, out _));

    [Fact]
    public void A_temporary_number_ends_in_a_letter_that_counts_in_the_check()
    {
        var right = Enumerable.Range('A', 26).Select(c => $"{(char)c}80120000500A").Where(t => Upn.TryParse(t, out _, out _)).ToList();
        Assert.Single(right);
        Assert.True(Upn.TryParse(right[0], out var upn, out _));
        Assert.True(upn.IsTemporary);
    }
}
