using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>210: UN4 (not known yet) and an episode that began in the last week of the year.</summary>
public sealed class R210_UpnNotYetKnown() : ChildRule("210", ["UPN", "DECOM"], Files.Header | Files.Episodes,
    "Find out the unique pupil number: this child came into care at the end of the year, and UN4 (not yet known) does for a week only.")
{
    // The message says in care for more than a week; the given case reports only what began in the last week, so we follow the case.
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
