using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>Whether a child is or was an unaccompanied asylum-seeking child, as far as this year's and last year's files tell.</summary>
public static class Asylum
{
    private static readonly Code Yes = "1";

    /// <summary>This year's header says so or the table of such children has them; or last year's header said so, or last year's table had the day it ceased.</summary>
    public static bool IsOrWasUnaccompanied(Child child) =>
        child.Headers.Has(h => h.Uasc == Yes) || child.Uasc.Any || child.Last.Headers.Has(h => h.Uasc == Yes) || child.Last.Uasc.Has(u => !u.Duc.IsBlank);
}
