using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>545: of a child under five, whether health checks are up to date is said.</summary>
public sealed class R545_HealthCheckUnderFive() : RowRule<Oc2Row>("545", ["HEALTH_CHECK", "DOB"],
    "Say whether the child's development checks are up to date: the child is under 5 on 31 March.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) => o.HealthCheck.IsBlank && o.Dob.Birthday(5) > collection.End;
}
