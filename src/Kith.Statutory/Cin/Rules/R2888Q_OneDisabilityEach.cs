using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>2888Q: some child in the return has more than one disability.</summary>
public sealed class R2888Q_OneDisabilityEach() : CinReturnRule("2888Q", ["Disability"],
    "Record every disability of a child, or give the reason: no child in the whole return has more than one.")
{
    public override void Check(CinReturn all, Findings found)
    {
        var any = false;
        for (var child = 0; child < all.Children.Count; child++)
        {
            var first = default(Disability);
            foreach (var disability in all.Disabilities.Of(child))
            {
                if (first.Code.Differs(disability.Code)) return;
                if (first.Code.IsBlank) first = disability;
            }

            any |= first.Code.IsGiven;
        }

        if (any) found.AddReturn();
    }
}
