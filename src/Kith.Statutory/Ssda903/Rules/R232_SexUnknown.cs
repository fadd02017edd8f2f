using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>232: the sex is known.</summary>
public sealed class R232_SexUnknown() : RowRule<HeaderRow>("232", ["SEX"], "Find out the child's sex; if it cannot be known give the reason.")
{
    private static readonly CodeSet Unknown = new("U u");

    public override Severity Severity => Severity.Query;

    protected override bool Breaks(HeaderRow h, Collection collection) => h.Sex.In(Unknown);
}
