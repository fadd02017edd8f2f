using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>ReasonForClosure.</summary>
public static class ReasonForClosure
{
    public static readonly Code Died = "RC2";

    public static readonly CodeSet Codes = new("RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9");

    /// <summary>Closed after an assessment: with no further action, or on to early help.</summary>
    public static readonly CodeSet AfterAssessment = new("RC8 RC9");
}
