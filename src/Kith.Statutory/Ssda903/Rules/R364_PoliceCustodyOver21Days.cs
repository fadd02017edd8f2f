using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>364: detention in the authority's accommodation under police law is short.</summary>
public sealed class R364_PoliceCustodyOver21Days() : ChildRule("364", ["DEC", "DECOM", "LS"], Files.Episodes,
    "Check the dates and the legal status: a child cannot be detained under J2 for longer than 21 days.")
{
    private const int Days = 21;

    protected override void Check(Child child, Findings found)
    {
        LimitedStatus.AddLongerThan(Days, LegalStatus.PoliceCustody, child, found);
    }
}
