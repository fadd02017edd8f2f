using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>2886Q: the gender of no more than 2% of the children is not recorded. Unborn children do not count.</summary>
public sealed class R2886Q_GenderNotRecorded() : CinReturnRule("2886Q", ["GenderCurrent", "ExpectedPersonBirthDate"],
    "Find out the gender of the children, or give the reason: for more than 2% of those born it is not recorded.")
{
    private const int HighestPercent = 2;

    public override void Check(CinReturn all, Findings found)
    {
        var (born, without) = (0, 0);
        for (var row = 0; row < all.Identifiers.Count; row++)
        {
            var child = all.Identifiers[row];
            if (!child.ExpectedBirthDate.IsBlank) continue;
            born++;
            if (child.GenderCurrent.IsBlank || child.GenderCurrent == Gender.NotRecorded) without++;
        }

        if (without * 100 > born * HighestPercent) found.AddReturn();
    }
}
