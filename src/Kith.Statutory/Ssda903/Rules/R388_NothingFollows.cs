using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>388: after X1 the next episode follows on the same day.</summary>
public sealed class R388_NothingFollows() : ChildRule("388", ["REC"], Files.Episodes,
    "Add the episode that follows on this one, or correct the reason it ceased: X1 means that another began the same day.")
{
    protected override void Check(Child child, Findings found)
    {
        var episodes = child.Episodes;
        for (var i = 0; i < episodes.Count; i++)
        {
            if (episodes[i].Rec == ReasonCeased.Continues && (i + 1 == episodes.Count || episodes[i + 1].Decom != episodes[i].Dec)) found.Add(episodes[i]);
        }
    }
}
