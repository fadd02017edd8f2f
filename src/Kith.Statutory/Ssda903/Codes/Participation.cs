using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>REVIEW_CODE, how a child took part in a review.</summary>
public static class Participation
{
    /// <summary>The child was under four.</summary>
    public static readonly Code UnderFour = "PN0";

    /// <summary>The ways of a child of four or more.</summary>
    public static readonly CodeSet FourOrOver = new("PN1 PN2 PN3 PN4 PN5 PN6 PN7");

    public static readonly CodeSet Codes = FourOrOver.And("PN0");
}
