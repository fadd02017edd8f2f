using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>INT21: the sex in UASC is the one in the header.</summary>
public sealed class INT21_UascSex() : ChildRule("INT21", ["SEX"], Files.Header | Files.Uasc, "Find out which sex is right, and give the same one here and in the header.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var row in child.Uasc)
        {
            foreach (var header in child.Headers)
            {
                if (row.Sex.Differs(header.Sex)) found.Add(row);
            }
        }
    }
}
