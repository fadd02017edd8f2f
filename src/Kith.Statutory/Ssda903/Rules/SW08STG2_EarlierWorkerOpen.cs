using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>SW08STG2: every time with a social worker but the last has ended.</summary>
public sealed class SW08STG2_EarlierWorkerOpen() : ChildRule("SW08STG2", ["SW_DEC"], Files.SwEpisodes,
    "End the time with this social worker: another one has begun since.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, later) in child.SwEpisodes.Pairs())
        {
            if (later.SwDecom.IsKnown && before.SwDec.IsBlank) found.Add(before);
        }
    }
}
