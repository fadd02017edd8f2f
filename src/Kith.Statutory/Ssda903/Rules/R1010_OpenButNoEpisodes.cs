using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1010: who was in care at the end of last year has episodes this year.</summary>
public sealed class R1010_OpenButNoEpisodes() : ChildRule("1010", ["IN_TOUCH", "ACTIV", "ACCOM"], Files.Episodes | Files.EpisodesLast | Files.Oc3,
    "Add this year's episodes: care was open at the end of last year, and the young person is returned as a care leaver.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Episodes.Any && OpenAtYearEnd.Of(child).Table is not null) found.AddAll(child.Oc3);
    }
}
