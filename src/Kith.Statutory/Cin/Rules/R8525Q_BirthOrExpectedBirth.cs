using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8525Q: a child has a date of birth or an expected one, not both.</summary>
public sealed class R8525Q_BirthOrExpectedBirth() : CinRowRule<ChildIdentifier>("8525Q", ["PersonBirthDate", "ExpectedPersonBirthDate"],
    "Give the date of birth, or for an unborn child the expected one, and not both.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) => child.BirthDate.IsBlank == child.ExpectedBirthDate.IsBlank;
}
