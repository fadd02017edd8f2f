using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>A child's way to adoption, read from the episodes and the decisions.</summary>
public static class Adoption
{
    /// <summary>The first episode in such a placement whose first day is known; a row that does not exist if there is none.</summary>
    public static Episode FirstPlacement(Child child) => child.Episodes.Find(e => e.Decom.IsKnown && e.Place.In(Placement.Adoption));

    /// <summary>The first episode with a legal status whose first day is known.</summary>
    public static Episode First(Child child, Code status) => child.Episodes.Find(e => e.Decom.IsKnown && e.Ls == status);

    /// <summary>The episode ends in adoption.</summary>
    public static bool Ends(Episode e) => e.Rec.In(ReasonCeased.Adopted);

    /// <summary>It ends so within the year.</summary>
    public static bool EndsInYear(Episode e, Collection year) => Ends(e) && e.Dec.IsWithin(year.Start, year.End);
}
