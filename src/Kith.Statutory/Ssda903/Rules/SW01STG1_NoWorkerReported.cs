using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW01STG1: who is looked after on 31 March has a social worker reported.</summary>
public sealed class SW01STG1_NoWorkerReported() : ChildRule("SW01STG1", ["DEC"], Files.Episodes | Files.SwEpisodes,
    "Add the social worker: the child is looked after on 31 March, and no social worker is reported.")
{
    protected override void Check(Child child, Findings found)
    {
        if (child.SwEpisodes.Any) return;
        foreach (var e in child.Episodes)
        {
            if (!e.Ls.In(LegalStatus.ShortBreaks) && e.Decom <= child.Collection.End && (e.Dec.IsBlank || e.Dec > child.Collection.End)) found.Add(e);
        }
    }
}
