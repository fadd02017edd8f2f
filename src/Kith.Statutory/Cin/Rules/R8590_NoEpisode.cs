using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8590: a child has an episode of need.</summary>
public sealed class R8590_NoEpisode() : CinChildRule("8590", ["LAchildID"],
    "Add the episode of need that brings the child into the census, or leave the child out.")
{
    protected override void Check(CinChild child, Findings found)
    {
        if (!child.Details.Any) found.AddAll(child.Identifiers);
    }
}
