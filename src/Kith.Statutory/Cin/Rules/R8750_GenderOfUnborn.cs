using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8750: the gender of an unborn child is 0.</summary>
public sealed class R8750_GenderOfUnborn() : CinRowRule<ChildIdentifier>("8750", ["GenderCurrent", "PersonBirthDate", "ExpectedPersonBirthDate"],
    "Give 0 as the gender of the unborn child, or its date of birth if it is born.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.BirthDate.IsBlank && !child.ExpectedBirthDate.IsBlank && child.GenderCurrent != Gender.NotRecorded;
}
