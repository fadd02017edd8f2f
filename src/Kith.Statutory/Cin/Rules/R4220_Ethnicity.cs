using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Ssda903.Codes;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4220: the ethnicity is there and is a code.</summary>
public sealed class R4220_Ethnicity() : CinRowRule<ChildCharacteristic>("4220", ["Ethnicity"],
    "Give the child's ethnicity as one of the codes; REFU when it was refused, NOBT when it is not known yet.")
{
    protected override bool Breaks(ChildCharacteristic child, CinCollection collection) => !child.Ethnicity.In(Ethnicity.Codes);
}
