using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>0 and 1, as the return says no and yes.</summary>
public static class YesNo
{
    public static readonly Code No = "0", Yes = "1";

    public static readonly CodeSet Codes = new("0 1");

    /// <summary>1; a spreadsheet with blanks in the column writes it 1.0.</summary>
    public static bool IsYes(Code code) => code == Yes || code.Number == 1;
}
