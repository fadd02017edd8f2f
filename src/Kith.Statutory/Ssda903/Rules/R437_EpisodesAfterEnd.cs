using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>437: after a child died or was found to be an adult there is no episode.</summary>
public sealed class R437_EpisodesAfterEnd() : ChildRule("437", ["REC"], Files.Episodes,
    "Check the reason the episode ceased: the child died, or was 18 or over, and yet there are episodes after it.")
{
    private static readonly CodeSet Final = new("E2 E15 E17");

    protected override void Check(Child child, Findings found)
    {
        foreach (var (e, _) in child.Episodes.Pairs())
        {
            if (e.Rec.In(Final)) found.Add(e);
        }
    }
}
