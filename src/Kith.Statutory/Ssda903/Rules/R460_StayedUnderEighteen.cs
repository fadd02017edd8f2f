using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>460: staying on with the carers begins at 18.</summary>
public sealed class R460_StayedUnderEighteen() : ChildRule("460", ["REC", "DEC"], Files.Header | Files.Episodes,
    "Check the reason the episode ceased and the date of birth: only at 18 does somebody stay on with their carers.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (e.Rec == StayedOn && e.Dec < child.Header.Dob.Birthday(18)) found.Add(e);
        }
    }

    private static readonly Code StayedOn = "E17";
}
