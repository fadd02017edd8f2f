using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>209: nobody of school age is too young for a UPN: school begins in the September after the fourth birthday.</summary>
public sealed class R209_UpnTooYoungAtSchoolAge() : RowRule<HeaderRow>("209", ["UPN", "DOB"],
    "Ask the school for the unique pupil number: UN1 is for children below school age, and this child was four by the 31 August of the year.")
{
    private const string TooYoung = "UN1";
    private const int SchoolAge = 4;

    protected override bool Breaks(HeaderRow h, Collection collection) =>
        h.Upn == TooYoung && h.Dob.Birthday(SchoolAge) <= Day.Of(collection.Start.Date.Year, 8, 31);
}
