using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT32: a child is in the header once.</summary>
public sealed class INT32_HeaderTwice() : OnceOnly<HeaderRow>("INT32", Files.Header, "Keep one row for the child in the header: there are several.")
{
    protected override Rows<HeaderRow> Of(Child child) => child.Headers;
}
