using System.Globalization;

namespace Kith.Journey.Plans;

/// <summary>How this room writes days.</summary>
internal static class Dates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"3 March 2026".</summary>
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary>"3 March 2026", of a moment in London.</summary>
    public static string Long(DateTime utc) => Long(Kernel.London.DateOf(utc));
}
