using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>EPI: a child of the header has episodes, unless they have left care and are in OC3.</summary>
public sealed class EPI_NoEpisodes() : ChildRule("EPI", ["CHILD"], Files.Header | Files.Episodes, "Add this child's episodes, or take the child out of the header: there is no episode at all.")
{
    public override Severity Severity => Severity.Query;

    protected override void Check(Child child, Findings found)
    {
        if (!child.Episodes.Any && !child.Oc3.Any) found.AddAll(child.Headers);
    }
}
