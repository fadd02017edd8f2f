using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>567: nobody comes back before they are gone.</summary>
public sealed class R567_MissingEndsBeforeStart() : RowRule<MissingRow>("567", ["MIS_END", "MIS_START"],
    "Check both dates: the child came back before they went missing or away.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.MisEnd < m.MisStart;
}
