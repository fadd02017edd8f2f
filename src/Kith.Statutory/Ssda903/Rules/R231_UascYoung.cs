using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>231: unaccompanied asylum-seeking children are seldom young.</summary>
public sealed class R231_UascYoung() : Ssda903Rule("231",
    ["DOB", "UASC"], "Check the date of birth of this unaccompanied asylum-seeking child: most are older. If it is right give the reason.")
{
    // The published check does not say how old is "older"; at ten a child is no longer young here.
    private const int Older = 10;

    public override Files Needs => Files.Header;

    public override Severity Severity => Severity.Query;

    public override void Check(Ssda903Return all, Findings found)
    {
        for (var row = 0; row < all.This.Header.Count; row++) Check(all.This.Header[row], all, found);
    }

    public override void Check(Ssda903Return all, int child, Findings found)
    {
        foreach (var h in all.This.Header.Of(child)) Check(h, all, found);
    }

    private static void Check(HeaderRow h, Ssda903Return all, Findings found)
    {
        var isUasc = h.Uasc.IsGiven ? YesNo.IsYes(h.Uasc) : all.This.Uasc.Of(all.This.Header.ChildOf(h.Row)).Any;
        if (isUasc && h.Dob.Birthday(Older) > all.Collection.End) found.Add(h);
    }
}
