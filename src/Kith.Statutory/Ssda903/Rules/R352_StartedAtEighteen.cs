using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>352: nobody starts to be looked after at 18 or over.</summary>
public sealed class R352_StartedAtEighteen() : ChildRule("352", ["DECOM", "RNE"], Files.Header | Files.Episodes,
    "Check the date of birth and the day care began: nobody starts to be looked after at 18 or over.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (e.Rne == ReasonForEpisode.Started && e.Decom >= child.Header.Dob.Birthday(18)) found.Add(e);
        }
    }
}
