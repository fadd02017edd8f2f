namespace Kith.Kernel.Identifiers;

/// <summary>Who issues health numbers of a range. One number space serves the United Kingdom; the first digits tell the issuer.</summary>
public enum HealthNumberRange
{
    /// <summary>No issuer hands out this range.</summary>
    Unallocated,

    /// <summary>NHS number of England and Wales.</summary>
    EnglandAndWales,

    /// <summary>Health and Care (H&amp;C) number of Northern Ireland.</summary>
    NorthernIreland,

    /// <summary>Community Health Index (CHI) number of Scotland; it begins with the day, month and year of birth.</summary>
    Scotland,

    /// <summary>999 numbers: kept for tests, never given to a person.</summary>
    Test,
}

/// <summary>A health number of ten digits whose last digit checks the others: NHS, H&amp;C or CHI.</summary>
public readonly record struct NhsNumber
{
    private const int Length = 10;
    private readonly string? digits;

    private NhsNumber(string digits) => this.digits = digits;

    /// <summary>The ten digits without spaces.</summary>
    public string Digits => digits ?? "";

    /// <summary>Who issues numbers like this one.</summary>
    public HealthNumberRange Range => RangeOf(Digits);

    /// <summary>Reads what somebody typed, with or without spaces or hyphens. <paramref name="refusal"/> says in words why not.</summary>
    public static bool TryParse(string? typed, out NhsNumber number, out string refusal)
    {
        number = default;
        if (!TypedDigits.TryRead(typed, Length, "A health number", out var digits, out refusal)) return false;

        // Any digit ten times over passes the check by arithmetic; it is always somebody filling a box.
        if (digits.AsSpan().IndexOfAnyExcept(digits[0]) < 0) refusal = "One digit repeated ten times is not a health number.";
        else if (CheckDigit(digits.AsSpan(0, Length - 1)) is not { } check) refusal = "No health number begins with these nine digits.";
        else if (check != digits[^1] - '0') refusal = "The last digit does not check. Look for a wrong digit or two that changed places.";
        else number = new(digits);
        return refusal.Length == 0;
    }

    /// <summary>In the way it is printed: 999 000 0018.</summary>
    public override string ToString() => Digits.Length == Length ? $"{Digits[..3]} {Digits[3..6]} {Digits[6..]}" : "";

    /// <summary>Modulus 11 with weights 10 to 2; null when the nine digits can have no check digit.</summary>
    internal static int? CheckDigit(ReadOnlySpan<char> nine)
    {
        var sum = 0;
        for (var i = 0; i < nine.Length; i++) sum += (nine[i] - '0') * (Length - i);
        return (11 - sum % 11) switch { 11 => 0, 10 => null, var check => check };
    }

    internal static NhsNumber FromStem(string nine, int check) => new($"{nine}{check}");

    private static HealthNumberRange RangeOf(string digits)
    {
        if (digits.Length != Length) return HealthNumberRange.Unallocated;
        if (digits.StartsWith("999", StringComparison.Ordinal)) return HealthNumberRange.Test;
        if (BeginsWithBirthDate(digits)) return HealthNumberRange.Scotland;
        return digits[0] switch
        {
            '3' when digits[1] >= '2' => HealthNumberRange.NorthernIreland,
            '4' or '6' or '7' => HealthNumberRange.EnglandAndWales,
            _ => HealthNumberRange.Unallocated,
        };
    }

    private static bool BeginsWithBirthDate(string digits)
    {
        int day = Two(digits, 0), month = Two(digits, 2), year = Two(digits, 4);
        // The century is not written: a day counts when it exists in either.
        return month is >= 1 and <= 12 && day >= 1 && day <= Math.Max(DateTime.DaysInMonth(1900 + year, month), DateTime.DaysInMonth(2000 + year, month));
    }

    private static int Two(string digits, int at) => (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}
