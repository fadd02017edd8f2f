using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>336: before placed for adoption with consent (A3, A4) a child lives in a foster home.</summary>
public sealed class R336_NotFosteredBeforeAdoption() : ChildRule("336", ["PLACE"], Files.Episodes,
    "Check this placement and the one before it: a child is placed for adoption from a foster home.")
{
    private static readonly CodeSet FosteredOrPlaced = Placement.Foster.And(Placement.Adoption);

    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, e) in child.Episodes.Pairs())
        {
            if (e.Place.In(Placement.AdoptionByConsent) && !before.Place.In(FosteredOrPlaced)) found.Add(e);
        }
    }
}
