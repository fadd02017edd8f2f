using System.Text;

namespace Kith.Kernel.Identifiers;

/// <summary>Reads digits the way people write them: in groups, with spaces, hyphens or pasted invisible marks.</summary>
internal static class TypedDigits
{
    internal static bool TryRead(string? typed, int length, string what, out string digits, out string refusal)
    {
        digits = Squeeze(typed, length * 4);
        refusal = "";
        if (digits.Length == 0) refusal = $"{what} is missing.";
        else if (digits.Any(c => !char.IsAsciiDigit(c))) refusal = $"{what} has digits only.";
        else if (digits.Length != length) refusal = $"{what} has {length} digits; this has {(digits.Length > length ? "more" : "fewer")}.";
        return refusal.Length == 0;
    }

    /// <summary>Without the separators people use, and never longer than <paramref name="most"/>.</summary>
    internal static string Squeeze(string? typed, int most)
    {
        var kept = new StringBuilder();
        foreach (var c in typed ?? "")
        {
            if (kept.Length == most) break;
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format
                && c is not ('-' or '‐' or '‑' or '–')) kept.Append(c);
        }
        return kept.ToString();
    }
}
