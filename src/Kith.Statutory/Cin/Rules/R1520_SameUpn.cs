using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1520: no two children have one UPN.</summary>
public sealed class R1520_SameUpn() : CinReturnRule("1520", ["UPN"], "Find out whose unique pupil number it is: several children have the same.")
{
    public override void Check(CinReturn all, Findings found)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < all.Identifiers.Count; row++)
        {
            if (all.Identifiers[row].Upn is not { } upn || first.TryAdd(upn, row)) continue;
            found.Add(all.Identifiers[first[upn]]);
            found.Add(all.Identifiers[row]);
        }
    }
}
