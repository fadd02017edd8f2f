namespace Kith.Statutory.Insight.Reports;

/// <summary>Who reads a report.</summary>
public enum Audience
{
    /// <summary>Staff who may open the children behind a figure: exact numbers, with a warning beside small ones.</summary>
    Staff,

    /// <summary>Anybody: small numbers are hidden and no child is named.</summary>
    Public,
}
