using System.Globalization;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight;

/// <summary>Months of a collection, each known by its first day.</summary>
internal static class Months
{
    public static IReadOnlyList<DateOnly> Between(Day from, Day to)
    {
        var months = new List<DateOnly>();
        for (var month = Of(from); month <= to.Date; month = month.AddMonths(1)) months.Add(month);
        return months;
    }

    public static DateOnly Of(Day day) => new(day.Date.Year, day.Date.Month, 1);

    public static Day LastDay(DateOnly month) => Day.Of(month.AddMonths(1).AddDays(-1));

    public static string Name(DateOnly month) => month.ToString("MMM yyyy", CultureInfo.InvariantCulture);
}
