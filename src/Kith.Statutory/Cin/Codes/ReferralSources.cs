using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Codes;

/// <summary>ReferralSource: who referred the child.</summary>
public static class ReferralSources
{
    public static readonly CodeSet Codes = new("1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10");
}
