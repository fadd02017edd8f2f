using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>564: a child who was missing or away was so from a day.</summary>
public sealed class R564_MissingStartBlank() : RowRule<MissingRow>("564", ["MIS_START", "MISSING"],
    "Give the day the child went missing or was away without permission.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.Missing.In(MissingOrAway.Codes) && m.MisStart.IsBlank;
}
