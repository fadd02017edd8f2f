using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8775Q: nobody is over 25 when the case is closed, or at the end of the census year.</summary>
public sealed class R8775Q_OverTwentyFive() : CinChildRule("8775Q", ["PersonBirthDate", "CINclosureDate"],
    "Check the date of birth and whether the case should be closed, or give the reason: the young person is over 25 years old.")
{
    private const int Oldest = 25;

    protected override void Check(CinChild child, Findings found)
    {
        foreach (var who in child.Identifiers)
        {
            foreach (var detail in child.Details)
            {
                if (!(detail.ClosureDate.Or(child.Collection.End) > who.BirthDate.Birthday(Oldest))) continue;
                found.Add(who);
                found.Add(detail);
            }
        }
    }
}
