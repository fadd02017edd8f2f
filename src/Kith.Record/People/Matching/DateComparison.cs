namespace Kith.Record.People.Matching;

/// <summary>How two birth dates compare.</summary>
internal static class DateComparison
{
    public static string Of(DateOnly a, DateOnly b, int generationYears)
    {
        if (a == b) return "same";
        if (a.Year == b.Year && a.Day == b.Month && a.Month == b.Day) return "swapped";
        var parts = (a.Year == b.Year ? 1 : 0) + (a.Month == b.Month ? 1 : 0) + (a.Day == b.Day ? 1 : 0);
        // The later is compared with the earlier moved on, so that the order of the records makes no difference.
        var (early, late) = a < b ? (a, b) : (b, a);
        if (parts == 2) return "one-part";
        return early.Year + generationYears <= late.Year ? "generation" : "different";
    }
}
