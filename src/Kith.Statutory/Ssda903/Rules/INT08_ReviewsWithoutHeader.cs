using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT08: a child of Reviews is in the header.</summary>
public sealed class INT08_ReviewsWithoutHeader() : NotInHeader<ReviewRow>("INT08", Files.Reviews,
    "Add the child to the header, or correct the child's id: the table of reviews has a child whom the header does not.")
{
    protected override Rows<ReviewRow> Of(Child child) => child.Reviews;
}
