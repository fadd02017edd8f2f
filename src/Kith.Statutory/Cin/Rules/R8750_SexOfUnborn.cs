using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8750: the sex of an unborn child is U, since 2024/25.</summary>
public sealed class R8750_SexOfUnborn() : CinRowRule<ChildIdentifier>("8750", ["Sex", "PersonBirthDate", "ExpectedPersonBirthDate"],
    "Give U as the sex of the unborn child, or its date of birth if it is born.")
{
    public override int From => 2025;

    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.BirthDate.IsBlank && !child.ExpectedBirthDate.IsBlank && child.Sex != Sex.NotKnown;
}
