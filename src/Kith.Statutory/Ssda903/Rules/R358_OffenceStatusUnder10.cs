using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>358: nobody under 10 has a legal status of the youth courts.</summary>
public sealed class R358_OffenceStatusUnder10() : ChildRule("358", ["LS", "DECOM", "DOB"], Files.Header | Files.Episodes,
    "Check the legal status and the date of birth: a child under 10 cannot be held for an offence.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (!(e.Ls.In(YouthCourt) && e.Decom < child.Header.Dob.Birthday(10))) continue;
            found.Add(e);
            found.Add(child.Header);
        }
    }

    private static readonly CodeSet YouthCourt = new("J1 J2 J3");
}
