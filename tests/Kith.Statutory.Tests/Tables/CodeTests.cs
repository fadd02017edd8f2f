using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Tables;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Tables;

/// <summary>Comparing codes of two years.</summary>
public sealed class CodeTests
{
    [Theory]
    [InlineData("NOBT", "nobt", true)]
    [InlineData("NOBT", "NOBT", true)]
    [InlineData("NOBT", "REFU", false)]
    [InlineData("NOBT", null, false)]
    [InlineData(null, null, true)]
    [InlineData("not a code at all", "not a code at all", true)]
    [InlineData("not a code at all", "another long text", false)]
    [InlineData("not a code at all", "NOBT", false)]
    public void Codes_are_alike_but_for_capitals(string? a, string? b, bool alike)
    {
        var all = new Ssda903Return(Collection.YearEnding(2026));
        new TextTable(["ETHNIC"], [[a], [b]]).Fill(all.This.Header);
        Assert.Equal(alike, all.This.Header[0].Ethnic.IsAlike(all.This.Header[1].Ethnic));
    }

    [Theory]
    [InlineData("1", "M", true)]
    [InlineData("2", "F", true)]
    [InlineData("F", "f", true)]
    [InlineData("1", "F", false)]
    [InlineData("U", "", false)]
    public void A_sex_is_the_same_in_numbers_and_in_letters(string a, string b, bool same) => Assert.Equal(same, Sex.IsSame(Code.Of(a), Code.Of(b)));

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("0", false)]
    [InlineData("", false)]
    [InlineData("10", false)]
    public void Yes_is_one_also_as_a_spreadsheet_writes_it(string text, bool yes) => Assert.Equal(yes, YesNo.IsYes(Code.Of(text)));
}
