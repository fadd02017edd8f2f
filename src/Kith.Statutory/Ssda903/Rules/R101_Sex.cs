using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>101: the child's sex is a code of the year.</summary>
public sealed class R101_Sex() : RowRule<HeaderRow>("101", ["SEX"], "Give the child's sex as one of the codes of the year: 1 or 2 up to 2023/24, M, F or U from 2024/25.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => !h.Sex.In(Sex.Codes(collection.RuleYear));
}
