using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8535Q: a child did not die before it was born.</summary>
public sealed class R8535Q_DiedBeforeBirth() : CinRowRule<ChildIdentifier>("8535Q", ["PersonDeathDate", "PersonBirthDate"],
    "Check the date of death and the date of birth, or give the reason: the death comes first.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) => child.DeathDate < child.BirthDate;
}
