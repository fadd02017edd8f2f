using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW12STG2: who is looked after on 31 March has a social worker reported since the latest episode began.</summary>
public sealed class SW12STG2_WorkersOfYear() : ChildRule("SW12STG2", ["SW_DECOM"], Files.Episodes | Files.SwEpisodes,
    "Add the social workers the child had: none is reported who began since this episode did.")
{
    protected override void Check(Child child, Findings found)
    {
        var latest = child.Episodes.Last;
        if (latest.Ls.In(LegalStatus.ShortBreaks) || latest.Dec <= child.Collection.End) return;
        if (!child.SwEpisodes.Has(s => s.SwDecom >= latest.Decom)) found.Add(latest);
    }
}
