using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>URN, Ofsted's number of a home or agency.</summary>
public static class Urn
{
    /// <summary>Written for a placement that has no number.</summary>
    public static readonly Code None = "XXXXXXX";

    /// <summary>A number is given, not blank and not the mark that there is none.</summary>
    public static bool IsNumber(Code urn) => urn.IsGiven && urn != None;
}
