using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>210: UN4 (not known yet) and an episode that began in the last week of the year.</summary>
public sealed class R210_UpnNotYetKnown() : ChildRule("210", ["UPN", "DECOM"], Files.Header | Files.Episodes,
    "Give the unique pupil number: UN4 does not do for a child who is in care for more than a week at the end of the year.")
{
    private const int Week = 7;

    protected override void Check(Child child, Findings found)
    {
        foreach (var h in child.Headers)
        {
            if (h.Upn is not "UN4") continue;
            foreach (var e in child.Episodes)
            {
                if (!(e.Decom >= child.Collection.End.AddDays(-Week))) continue;
                found.Add(h);
                found.Add(e);
            }
        }
    }
}
