using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>REASON_PLACE_CHANGE.</summary>
public static class ReasonPlaceChanged
{
    public static readonly CodeSet Codes = new("CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER");
}
