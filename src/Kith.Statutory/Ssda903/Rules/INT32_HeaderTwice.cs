using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT32: a child is in the header once.</summary>
public sealed class INT32_HeaderTwice() : ChildRule("INT32", ["CHILD"], Files.Header, "Keep one row for the child in the header: there are several.")
{
    protected override void Check(Child child, Findings found)
    {
        if (child.Headers.Count > 1) found.AddAll(child.Headers);
    }
}
