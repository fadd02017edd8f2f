using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>335: whether the child was adopted by the current foster carer agrees with the last placement.</summary>
public sealed class R335_AdoptedByFosterCarer() : ChildRule("335", ["PLACE", "FOSTER_CARE"], Files.Episodes | Files.Ad1,
    "Check the last placement against whether the child was adopted by the foster carer: they contradict each other.")
{
    protected override void Check(Child child, Findings found)
    {
        var (last, adoption) = (child.Episodes.Last, child.Ad1.First);
        if (!((adoption.FosterCare == No && last.Place.In(WithFosterCarer)) || (adoption.FosterCare == Yes && last.Place.In(WithOthers)))) return;
        found.Add(last);
        found.Add(adoption);
    }

    private static readonly Code No = "0", Yes = "1";
    private static readonly CodeSet WithFosterCarer = new("A2 A3 A5"), WithOthers = new("A1 A4 A6");
}
