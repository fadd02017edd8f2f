using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>SW_REASON, why a child got another social worker.</summary>
public static class WorkerChange
{
    /// <summary>The first worker the child ever had: nobody left.</summary>
    public static readonly Code FirstContact = "FCONTA";

    public static readonly CodeSet Codes = new("MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS");

    /// <summary>The first day of the first year for which social workers were asked: what began before it may lack its reason.</summary>
    public static readonly Day FirstAsked = Day.Of(2023, 4, 1);
}
