using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Codes;

/// <summary>HOME_POST and PL_POST: postcodes, with or without the space.</summary>
public static class Postcode
{
    /// <summary>The form of a postcode: one or two letters, a digit, perhaps another digit or letter, then a digit and two letters. Whether there is such a place is not asked.</summary>
    public static bool HasTheForm(Code postcode)
    {
        var text = postcode.ToString().AsSpan();
        if (text.Length < 5) return false;
        var outward = text[..^3].TrimEnd(' ');
        var inward = text[^3..];
        if (!char.IsAsciiDigit(inward[0]) || !char.IsAsciiLetter(inward[1]) || !char.IsAsciiLetter(inward[2])) return false;
        var letters = outward.Length > 1 && char.IsAsciiLetter(outward[1]) ? 2 : 1;
        return outward.Length - letters is 1 or 2 && char.IsAsciiLetter(outward[0]) && char.IsAsciiDigit(outward[letters]) && char.IsAsciiLetterOrDigit(outward[^1]);
    }

    /// <summary>The same postcode, whether written with a space or without.</summary>
    public static bool AreSame(Code a, Code b) =>
        a == b || (a.IsGiven && b.IsGiven && a.ToString().Replace(" ", "", StringComparison.Ordinal) == b.ToString().Replace(" ", "", StringComparison.Ordinal));
}
