using System.Diagnostics.CodeAnalysis;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>444: no two rows of the header have the same UPN.</summary>
public sealed class R444_SameUpnTwice() : Ssda903Rule("444", ["UPN"], "Check the unique pupil number: another row of the header has the same one.")
{
    public override Files Needs => Files.Header;

    public override void Check(Ssda903Return all, Findings found)
    {
        var first = new Dictionary<string, HeaderRow>(StringComparer.OrdinalIgnoreCase);
        for (var row = 0; row < all.This.Header.Count; row++)
        {
            var h = all.This.Header[row];
            if (!IsNumber(h.Upn) || first.TryAdd(h.Upn, h)) continue;
            found.Add(first[h.Upn]);
            found.Add(h);
        }
    }

    public override void Check(Ssda903Return all, int child, Findings found)
    {
        foreach (var h in all.This.Header.Of(child))
        {
            for (var row = 0; row < all.This.Header.Count; row++)
            {
                if (row != h.Row && IsNumber(h.Upn) && string.Equals(h.Upn, all.This.Header[row].Upn, StringComparison.OrdinalIgnoreCase)) found.Add(h);
            }
        }
    }

    private static bool IsNumber([NotNullWhen(true)] string? upn) => !string.IsNullOrEmpty(upn) && !upn.StartsWith("UN", StringComparison.OrdinalIgnoreCase);
}
