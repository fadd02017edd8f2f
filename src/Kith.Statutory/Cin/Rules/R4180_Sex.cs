using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4180: the sex is there and is a code, since 2024/25.</summary>
public sealed class R4180_Sex() : CinRowRule<ChildIdentifier>("4180", ["Sex"], "Give the sex of the child: M, F, or U when it is not known.")
{
    public override int From => 2025;

    protected override bool Breaks(ChildIdentifier child, CinCollection collection) => !child.Sex.In(Sex.Codes);
}
