using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>The episode that last year's return left open: this year's must begin with it.</summary>
public static class OpenAtYearEnd
{
    /// <summary>Last year's last episode if it had not ceased; otherwise a row that does not exist.</summary>
    public static Episode Of(Child child)
    {
        var last = child.Last.Episodes.FindLast(e => e.Decom.IsKnown);
        return last.Dec.IsBlank ? last : default;
    }
}
