using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8794: a child has each disability code once.</summary>
public sealed class R8794_SameDisabilityTwice() : CinChildRule("8794", ["Disability"], "Take out the disability that is given twice.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var disability in child.Disabilities)
        {
            foreach (var other in child.Disabilities)
            {
                if (other != disability && other.Code == disability.Code) found.Add(disability);
            }
        }
    }
}
