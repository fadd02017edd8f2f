namespace Kith.Record.People.Naming;

/// <summary>Postcodes and phone numbers in one form.</summary>
public static class Contacts
{
    // A number shorter than this is an extension or a slip.
    private const int ShortestPhone = 7, LongestPhone = 15, LongestPostcode = 10;

    /// <summary>Capitals without spaces ("BT991AA"); empty when missing or a placeholder.</summary>
    public static string Postcode(string? typed)
    {
        var squeezed = string.Concat((typed ?? "").Take(LongestPostcode * 2).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return squeezed.Length > LongestPostcode || NotKnown.IsPostcode(squeezed) ? "" : squeezed;
    }

    /// <summary>Digits as dialled at home ("07700900123"); empty when it can be no number.</summary>
    public static string Phone(string? typed)
    {
        var digits = string.Concat((typed ?? "").Take(LongestPhone * 3).Where(char.IsAsciiDigit));
        if (digits.StartsWith("0044", StringComparison.Ordinal)) digits = "0" + digits[4..].TrimStart('0');
        else if (digits.StartsWith("44", StringComparison.Ordinal) && digits.Length > 10) digits = "0" + digits[2..].TrimStart('0');
        var fits = digits.Length is >= ShortestPhone and <= LongestPhone && digits.AsSpan().IndexOfAnyExcept(digits[0]) >= 0;
        return fits ? digits : "";
    }
}
