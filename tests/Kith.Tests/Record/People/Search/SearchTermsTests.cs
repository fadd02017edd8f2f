using Kith.Record.People.Search;

namespace Kith.Tests.Record.People.Search;

public sealed class SearchTermsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("3/5/2012")]
    [InlineData("03-05-2012")]
    [InlineData("3.5.12")]
    [InlineData("2012-05-03")]
    [InlineData("03052012")]
    [InlineData("3 May 2012")]
    [InlineData("3rd of may, 2012")]
    [InlineData("dob: 03/05/2012")]
    public void A_whole_date_is_read_in_any_usual_form(string typed)
    {
        var born = Assert.IsType<SearchTerm.Born>(Assert.Single(SearchTerms.Parse(typed, Today).All));
        Assert.Equal((new DateOnly(2012, 5, 3), new DateOnly(2012, 5, 3)), (born.First, born.Last));
    }

    [Theory]
    [InlineData("05/13/2012", "2012-05-13", "2012-05-13")]
    [InlineData("May 2012", "2012-05-01", "2012-05-31")]
    [InlineData("05/2012", "2012-05-01", "2012-05-31")]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    [InlineData("14", "2011-11-23", "2012-11-22")]
    [InlineData("aged 14", "2011-11-23", "2012-11-22")]
    [InlineData("14 years old", "2011-11-23", "2012-11-22")]
    [InlineData("1/1/30", "1930-01-01", "1930-01-01")]
    [InlineData("29/02/2012", "2012-02-29", "2012-02-29")]
    public void A_month_a_year_or_an_age_is_read_as_the_days_it_allows(string typed, string first, string last)
    {
        var born = SearchTerms.Parse(typed, Today).All.OfType<SearchTerm.Born>().Single();
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), (born.First, born.Last));
    }

    [Theory]
    [InlineData("14 aoife kelly")]
    [InlineData("kelly 14 aoife")]
    [InlineData("Aoife Kelly, 14 yrs")]
    public void Terms_may_come_in_any_order(string typed)
    {
        var terms = SearchTerms.Parse(typed, Today);
        Assert.Equal(["aoife", "kelly"], terms.Names.Select(n => n.Folded).Order(StringComparer.Ordinal));
        Assert.Single(terms.All.OfType<SearchTerm.Born>());
        Assert.Equal(3, terms.All.Count);
    }

    [Theory]
    [InlineData("999 000 0018", "9990000018", null)]
    [InlineData("9990000019", "9990000019", "does not check")]
    [InlineData("b801200005001", "B801200005001", null)]
    [InlineData("Q207000016049", "Q207000016049", "does not check")]
    [InlineData("KB10234", "KB10234", null)]
    public void A_number_is_read_and_a_wrong_one_is_said_to_look_wrong(string typed, string key, string? warning)
    {
        var number = Assert.IsType<SearchTerm.Number>(Assert.Single(SearchTerms.Parse(typed, Today).All));
        Assert.Equal(key, number.Typed);
        if (warning is null) Assert.Null(number.Warning);
        else Assert.Contains(warning, number.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Phone_postcode_and_street_are_told_by_their_shape()
    {
        var terms = SearchTerms.Parse("07700 900123 BT99 1AA 12a Linen Row Orla", Today).All;
        Assert.Equal("07700900123", Assert.Single(terms.OfType<SearchTerm.Phone>()).Digits);
        Assert.Equal("BT991AA", Assert.Single(terms.OfType<SearchTerm.Postcode>()).Squeezed);
        Assert.Equal("12a linen row", Assert.Single(terms.OfType<SearchTerm.Address>()).Line);
        Assert.Equal("orla", Assert.Single(terms.OfType<SearchTerm.Name>()).Folded);
    }

    [Theory]
    [InlineData("glen primary", "glen primary")]
    [InlineData("kelly st. brannoc's school", "st brannocs school")]
    [InlineData("Drumnagee Integrated School aoife", "drumnagee integrated school")]
    public void A_school_is_told_by_the_word_after_its_name(string typed, string folded) =>
        Assert.Equal(folded, Assert.Single(SearchTerms.Parse(typed, Today).All.OfType<SearchTerm.School>()).Folded);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀 👧🏽 ()[]*%_'\";--")]
    [InlineData("31/02/2012")]
    public void Nothing_that_can_be_typed_is_too_strange(string? typed) => Assert.Empty(SearchTerms.Parse(typed, Today).Names);

    [Fact]
    public void Ten_thousand_characters_are_cut_and_read() =>
        Assert.InRange(SearchTerms.Parse(string.Concat(Enumerable.Repeat("aoife 12 ", 10_000)), Today).Names.Count(), 1, 6);
}
