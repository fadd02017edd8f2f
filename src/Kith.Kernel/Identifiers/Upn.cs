namespace Kith.Kernel.Identifiers;

/// <summary>A unique pupil number (England): a check letter, three digits for the authority that gave it, and nine more; a temporary one ends in a letter.</summary>
public readonly record struct Upn
{
    private const int Length = 13;

    // I, O and S are left out: they read as 1, 0 and 5.
    private const string CheckLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private readonly string? value;

    private Upn(string value) => this.value = value;

    /// <summary>The thirteen characters, in capitals.</summary>
    public string Value => value ?? "";

    /// <summary>The three-digit code of the authority whose school gave the number.</summary>
    public string LocalAuthority => Value.Length == Length ? Value[1..4] : "";

    /// <summary>Given until the pupil's earlier number is found; never carried to another school.</summary>
    public bool IsTemporary => Value.Length == Length && char.IsAsciiLetterUpper(Value[^1]);

    /// <summary>Reads what somebody typed. <paramref name="refusal"/> says in words why not.</summary>
    public static bool TryParse(string? typed, out Upn upn, out string refusal)
    {
        upn = default;
        var text = TypedDigits.Squeeze(typed, Length * 4).ToUpperInvariant();
        refusal = "";
        if (text.Length == 0) refusal = "A unique pupil number is missing.";
        else if (text.Length != Length) refusal = "A unique pupil number has 13 characters: a letter and 12 digits.";
        else if (!CheckLetters.Contains(text[0])) refusal = "A unique pupil number begins with a letter, and never I, O or S.";
        else if (text[1..^1].Any(c => !char.IsAsciiDigit(c))) refusal = "After its first letter a unique pupil number has digits; only the last may be a letter.";
        else if (!char.IsAsciiDigit(text[^1]) && !CheckLetters.Contains(text[^1])) refusal = "A temporary number ends in a letter, and never I, O or S.";
        else if (CheckLetter(text.AsSpan(1)) != text[0]) refusal = "The first letter does not check. Look for a wrong digit or two that changed places.";
        else upn = new(text);
        return refusal.Length == 0;
    }

    /// <summary>The thirteen characters.</summary>
    public override string ToString() => Value;

    /// <summary>Positions 2 to 13 weighted by their position, modulus 23 (CIN census rule 1510). Only for digits, and at the end a digit or one of the letters.</summary>
    public static char CheckLetter(ReadOnlySpan<char> twelve)
    {
        var sum = 0;
        for (var i = 0; i < twelve.Length; i++)
            sum += (char.IsAsciiDigit(twelve[i]) ? twelve[i] - '0' : CheckLetters.IndexOf(twelve[i])) * (i + 2);
        return CheckLetters[sum % CheckLetters.Length];
    }

    internal static Upn FromDigits(string twelve) => new($"{CheckLetter(twelve)}{twelve}");
}
