using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8530Q: an unborn child is expected from March to December of the year in which the census year ends.</summary>
public sealed class R8530Q_ExpectedBirth() : CinRowRule<ChildIdentifier>("8530Q", ["ExpectedPersonBirthDate"],
    "Check the expected date of birth, or give the reason: it is not between March and December of the year in which the census year ends.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.ExpectedBirthDate.IsKnown && collection.End.Year is { } year
        && !child.ExpectedBirthDate.IsWithin(Day.Of(year, 3, 1), Day.Of(year, 12, 31));
}
