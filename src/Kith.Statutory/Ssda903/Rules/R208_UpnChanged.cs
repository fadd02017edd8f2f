using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>208: the UPN is the one that last year's return had, or has been found since.</summary>
public sealed class R208_UpnChanged() : ChildRule("208", ["UPN"], Files.Header | Files.HeaderLast,
    "Last year's return gave another unique pupil number, or another reason for having none. Ask the school which is right.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Last.Header;
        if (last.Table is null) return;
        foreach (var h in child.Headers)
        {
            if (!string.Equals(h.Upn, last.Upn, StringComparison.OrdinalIgnoreCase) && !MayFollow(h.Upn, last.Upn)) found.Add(h);
        }
    }

    // A number takes the place of none; a child who was too young (UN1) may get another reason; one without any entry may be new (UN4).
    private static bool MayFollow(string? now, string? before) => before switch
    {
        null => IsNumber(now) || now == "UN4",
        "UN1" => now is not null,
        _ => !IsNumber(before) && IsNumber(now),
    };

    private static bool IsNumber(string? upn) => upn is not null && !upn.StartsWith("UN", StringComparison.OrdinalIgnoreCase);
}
