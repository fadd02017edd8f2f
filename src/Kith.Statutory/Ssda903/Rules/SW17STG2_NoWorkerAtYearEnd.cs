using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW17STG2: a social worker is there on 31 March.</summary>
public sealed class SW17STG2_NoWorkerAtYearEnd() : ChildRule("SW17STG2", ["SW_DECOM", "SW_DEC"], Files.SwEpisodes,
    "Add the social worker the child has on 31 March: everybody reported had ended by then.")
{
    protected override void Check(Child child, Findings found)
    {
        var end = child.Collection.End;
        if (!child.SwEpisodes.Has(s => s.SwDecom <= end && (s.SwDec.IsBlank || s.SwDec >= end))) found.AddAll(child.SwEpisodes);
    }
}
