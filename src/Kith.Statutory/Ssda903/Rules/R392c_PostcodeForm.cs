using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>392c: a postcode has the form of one.</summary>
public sealed class R392c_PostcodeForm() : RowRule<Episode>("392c", ["HOME_POST", "PL_POST"],
    "Check the postcodes of home and placement: one of them is no postcode.")
{
    protected override bool Breaks(Episode e, Collection collection) =>
        (e.HomePost.IsGiven && !Postcode.HasTheForm(e.HomePost)) || (e.PlPost.IsGiven && !Postcode.HasTheForm(e.PlPost));
}
