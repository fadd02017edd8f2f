using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>142: every episode but the last has ended.</summary>
public sealed class R142_EarlierEpisodeOpen() : ChildRule("142", ["DEC", "REC"], Files.Episodes,
    "End this episode, with its date and reason: another one has begun since.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var (before, later) in child.Episodes.Pairs())
        {
            if (later.Decom.IsKnown && (before.Dec.IsBlank || before.Rec.IsBlank)) found.Add(before);
        }
    }
}
