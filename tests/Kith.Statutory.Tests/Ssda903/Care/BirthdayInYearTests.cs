using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Tests.Ssda903.Care;

public sealed class BirthdayInYearTests
{
    private static readonly Collection Year = Collection.YearEnding(2026);

    [Fact]
    public void The_birthday_may_be_the_first_or_the_last_day_of_the_year()
    {
        Assert.Equal(Day.Of(2025, 4, 1), BirthdayInYear.Of(Day.Of(2008, 4, 1), 17, 18, Year));
        Assert.Equal(Day.Of(2026, 3, 31), BirthdayInYear.Of(Day.Of(2008, 3, 31), 17, 18, Year));
    }

    [Fact]
    public void Another_age_or_no_date_of_birth_has_no_birthday()
    {
        Assert.True(BirthdayInYear.Of(Day.Of(2009, 4, 1), 17, 18, Year).IsBlank);
        Assert.True(BirthdayInYear.Of(Day.Of(2007, 3, 31), 17, 18, Year).IsBlank);
        Assert.True(BirthdayInYear.Of(Day.Unreadable, 17, 18, Year).IsBlank);
    }
}
