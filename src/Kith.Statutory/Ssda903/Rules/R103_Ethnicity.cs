using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>103: the ethnicity is there and is a code.</summary>
public sealed class R103_Ethnicity() : RowRule<HeaderRow>("103", ["ETHNIC"],
    "Give the child's ethnicity as one of the codes; REFU when it was refused, NOBT when it is not known yet.")
{
    protected override bool Breaks(HeaderRow h, Collection collection) => !h.Ethnic.In(Ethnicity.Codes);
}
