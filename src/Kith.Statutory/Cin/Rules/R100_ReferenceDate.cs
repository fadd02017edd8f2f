using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>100: the reference date is 31 March of the census year.</summary>
public sealed class R100_ReferenceDate() : CinRowRule<CinHeader>("100", ["ReferenceDate"], "Give 31 March of the census year as the reference date.")
{
    protected override bool Breaks(CinHeader h, CinCollection collection) =>
        h.ReferenceDate is not { IsKnown: true, Date: { Month: 3, Day: 31 } } || h.ReferenceDate.Year != h.Year.WholeNumber;
}
