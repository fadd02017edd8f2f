using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>632: the date of an earlier permanence order can be read and lies before care began again.</summary>
public sealed class R632_PermanenceDateNotValid() : ChildRule("632", ["DATE_PERM", "DECOM"], Files.Episodes | Files.PrevPerm,
    "Give the date of the earlier order as dd/mm/yyyy, zz for the parts that are not known, and before the child came into care again.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (!(e.Rne == ReasonForEpisode.Started && child.PrevPerm.First is { DatePerm: { } text } p && (p.DatePermDay >= e.Decom || (!p.DatePermDay.IsKnown && !HasUnknownParts(text))))) continue;
            found.Add(e);
            found.Add(child.PrevPerm.First);
        }
    }

    // zz/10/2015 and zz/zz/2015: the day, or the day and the month, are not known; zz/zz/zzzz: nothing is.
    private static bool HasUnknownParts(string date) =>
        date.Split('/') is [var day, var month, var year] && IsUnknown(day)
        && (IsUnknown(month) || (int.TryParse(month, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var m) && m is >= 1 and <= 12))
        && (year.Length == 4 && (IsUnknown(year) ? IsUnknown(month) : year.All(char.IsAsciiDigit)));

    private static bool IsUnknown(string part) => part.Length >= 2 && part.All(c => c is 'z' or 'Z');
}
