using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>OC3: being in touch, activity and accommodation of young people who have left care.</summary>
public static class CareLeaver
{
    public static readonly Code InTouch = "YES", Died = "DIED";

    /// <summary>ACTIV or ACCOM when there is nothing to say: the authority is not in touch.</summary>
    public static readonly Code Nothing = "0";

    /// <summary>IN_TOUCH when there is no activity and no accommodation to report: died, or went home for good.</summary>
    public static readonly CodeSet NoLongerReported = new("DIED RHOM");

    public static readonly CodeSet InTouchCodes = new("YES NO DIED REFU NREQ RHOM");

    /// <summary>F is full time and P part time; G is none of education, training and work.</summary>
    public static readonly CodeSet Activities = new("F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0");

    /// <summary>The accommodation and whether it suits the young person: 1 it does, 2 it does not.</summary>
    public static readonly CodeSet Accommodations = new(
        "B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S1 S2 T1 T2 U1 U2 V1 V2 W1 W2 X1 X2 Y1 Y2 Z1 Z2 0");

    /// <summary>Still with those who were their foster carers.</summary>
    public static readonly CodeSet WithFormerFosterCarers = new("Z1 Z2");

    /// <summary>A foyer: ACCOM begins with T.</summary>
    public static bool IsFoyer(Code accommodation) => accommodation.StartsWith('T');
}
