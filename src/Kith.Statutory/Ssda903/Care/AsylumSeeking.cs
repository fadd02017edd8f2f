using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>
/// Whether a return says that a child is an unaccompanied asylum-seeking child (UASC). An XML return says it in the header; tables say it by a row of the table UASC,
/// or in the header when somebody added the column.
/// </summary>
public static class AsylumSeeking
{
    /// <summary>This year's return says so.</summary>
    public static bool ThisYear(Child child) => child.Header.Uasc.IsGiven || child.Collection.Form == FileForm.Xml ? SaidThisYear(child) : child.Uasc.Any;

    /// <summary>This year's header says so.</summary>
    public static bool SaidThisYear(Child child) => YesNo.IsYes(child.Header.Uasc);

    /// <summary>
    /// Last year's return said so. In tables the day the status was to cease says it: tables made from an XML return have a row for every child.
    /// </summary>
    public static bool LastYear(Child child) => YesNo.IsYes(child.Last.Header.Uasc) || (child.Collection.Form == FileForm.Csv && CeasedLastYear(child).IsKnown);

    /// <summary>This year's return says so, or last year's did, or had a day on which the status was to cease (an unreadable one too). Such children have no distance from home.</summary>
    public static bool EverKnown(Child child) => ThisYear(child) || YesNo.IsYes(child.Last.Header.Uasc) || child.Last.Uasc.Has(u => !u.Duc.IsBlank);

    /// <summary>The day the status ceased, or will, by this year's return.</summary>
    public static Day CeasedThisYear(Child child) => child.Uasc.Find(u => u.Duc.IsKnown).Duc;

    /// <summary>The day the status ceased, or would, by last year's return.</summary>
    public static Day CeasedLastYear(Child child) => child.Last.Uasc.Find(u => u.Duc.IsKnown).Duc;

    /// <summary>Why two years cannot be compared, in words: an XML return says the status in the header.</summary>
    public static string? WhyNotCompare(Ssda903Return all) =>
        all.Collection.Form == FileForm.Xml && (all.Given & (Files.Header | Files.HeaderLast)) != (Files.Header | Files.HeaderLast)
            ? "an XML return says the status in the header, and the header of this year or of last year was not given"
            : null;
}
