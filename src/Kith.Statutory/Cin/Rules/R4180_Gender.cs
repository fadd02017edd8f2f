using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4180: the gender is there and is a code.</summary>
public sealed class R4180_Gender() : CinRowRule<ChildIdentifier>("4180", ["GenderCurrent"],
    "Give the gender of the child as one of the codes: 0, 1, 2 or 9.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) => !child.GenderCurrent.In(Gender.Codes);
}
