using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8520: a child was born no later than the end of the census year.</summary>
public sealed class R8520_BornAfterYear() : CinRowRule<ChildIdentifier>("8520", ["PersonBirthDate"],
    "Check the date of birth: it is after the end of the census year. For an unborn child give the expected date instead.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) => child.BirthDate > collection.End;
}
