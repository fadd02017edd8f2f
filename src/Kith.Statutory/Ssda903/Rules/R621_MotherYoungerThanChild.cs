using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>621: a mother is older than her child.</summary>
public sealed class R621_MotherYoungerThanChild() : RowRule<HeaderRow>("621", ["MC_DOB", "DOB"],
    "Check both dates of birth: the mother is not older than her child.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => h.McDob <= h.Dob;
}
