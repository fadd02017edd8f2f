using System.Runtime.InteropServices;

namespace Kith.Kernel;

/// <summary>A stretch of days, both ends included; an open end has not come yet.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period(DateOnly From, DateOnly? To = null)
{
    /// <summary>Whether the day lies inside.</summary>
    public bool Contains(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Period other) => (To is null || other.From <= To) && (other.To is null || From <= other.To);

    /// <summary>How many days it has, both ends counted; an open end is taken to last until <paramref name="today"/>.</summary>
    public int Days(DateOnly today) => Math.Max(0, (To ?? today).DayNumber - From.DayNumber + 1);
}
