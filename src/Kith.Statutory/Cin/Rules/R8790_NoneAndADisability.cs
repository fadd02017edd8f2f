using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8790: a child with NONE has no other disability code.</summary>
public sealed class R8790_NoneAndADisability() : CinChildRule("8790", ["Disability"], "Take NONE out, or the disabilities: a child cannot have both.")
{
    protected override void Check(CinChild child, Findings found)
    {
        if (!child.Disabilities.Has(static d => d.Code == DisabilityCodes.None)) return;
        foreach (var disability in child.Disabilities)
        {
            if (disability.Code.Differs(DisabilityCodes.None)) found.Add(disability);
        }
    }
}
