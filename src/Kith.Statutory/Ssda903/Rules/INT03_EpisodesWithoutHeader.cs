using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT03: a child of Episodes is in the header.</summary>
public sealed class INT03_EpisodesWithoutHeader() : NotInHeader<Episode>("INT03", Files.Episodes,
    "Add the child to the header, or correct the child's id: the table of episodes has a child whom the header does not.")
{
    protected override Rows<Episode> Of(Child child) => child.Episodes;
}
