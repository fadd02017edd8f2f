using System.Globalization;

namespace Kith.Sight.Reform.Cases;

/// <summary>Pounds as people write them, pence as they are kept.</summary>
public static class Pounds
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"£1,250,000" or "-40000.50" in pence; null when it is no sum of money, or more than anybody has.</summary>
    public static long? Read(string? typed)
    {
        var plain = (typed ?? "").Replace("£", "", StringComparison.Ordinal).Trim();
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(plain, Styles, CultureInfo.InvariantCulture, out var pounds) || Math.Abs(pounds) > 100_000_000_000m) return null;
        return decimal.Truncate(pounds * 100) == pounds * 100 ? (long)(pounds * 100) : null;
    }

    /// <summary>"£1,250,000"; pence only where there are any.</summary>
    public static string Say(long pence)
    {
        var pounds = Math.Abs(pence) / 100m;
        return (pence < 0 ? "−£" : "£") + pounds.ToString(pence % 100 == 0 ? "N0" : "N2", English);
    }
}
