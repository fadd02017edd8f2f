using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8545Q: a child that died did so in the census year.</summary>
public sealed class R8545Q_DiedOutsideYear() : CinRowRule<ChildIdentifier>("8545Q", ["PersonDeathDate"],
    "Check the date of death, or give the reason: it is not in the census year.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.DeathDate.IsKnown && !child.DeathDate.IsWithin(collection.Start, collection.End);
}
