namespace Kith.Kernel.Identifiers;

/// <summary>
/// Identifiers for invented people that cannot be anybody's: ranges no issuer uses. The same position always gives the same
/// identifier, and no two positions share one, so a demo is repeatable.
/// </summary>
public static class Fictional
{
    /// <summary>How many different health numbers there are: nine for each five digits after 999, and none of 999 99999, where nines repeat.</summary>
    public const int HealthNumbers = 899_991;

    /// <summary>How many different pupil numbers there are.</summary>
    public const int Upns = 1_000_000_000;

    /// <summary>How many different mobile numbers Ofcom keeps for drama.</summary>
    public const int MobilePhones = 1_000;

    /// <summary>An authority code that no authority has.</summary>
    public const string NoLocalAuthority = "000";

    /// <summary>A health number in the 999 test range with a check digit that is right. NHS and H&amp;C numbers share one space, so one range serves both.</summary>
    public static NhsNumber HealthNumber(int position)
    {
        Within(position, HealthNumbers);
        // Of ten last digits at most one has no check digit: the first nine that have one are used.
        var left = position % 9;
        for (var last = 0; ; last++)
        {
            var nine = $"999{position / 9:D5}{last}";
            if (NhsNumber.CheckDigit(nine) is { } check && left-- == 0) return NhsNumber.FromStem(nine, check);
        }
    }

    /// <summary>A pupil number of an authority that does not exist.</summary>
    public static Upn Upn(int position)
    {
        Within(position, Upns);
        return Identifiers.Upn.FromDigits($"{NoLocalAuthority}{position:D9}");
    }

    /// <summary>A mobile number that Ofcom keeps for drama: 07700 900000 to 900999.</summary>
    public static string MobilePhone(int position)
    {
        Within(position, MobilePhones);
        return $"07700 900{position:D3}";
    }

    /// <summary>A postcode of real shape in a district nobody delivers to: BT99 for Northern Ireland, ZZ99 for England.</summary>
    public static string Postcode(string district, int position)
    {
        // Inward codes use no C, I, K, M, O or V; ZZ99 codes with V, W, C or G stand for "no fixed abode" and the like.
        const string letters = "ABDEFHJLNPQRSTUXY";
        Within(position, 10 * letters.Length * letters.Length);
        if (district is not ("BT99" or "ZZ99")) throw new ArgumentException("Invented addresses are in BT99 or ZZ99.", nameof(district));
        var pair = position / 10;
        return $"{district} {position % 10}{letters[pair / letters.Length]}{letters[pair % letters.Length]}";
    }

    private static void Within(int position, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, count);
    }
}
