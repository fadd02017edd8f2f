namespace Kith.Statutory.Tables;

/// <summary>
/// A short cell of text (a code, a postcode, a URN) as one number, so that a rule compares numbers. Up to nine ASCII characters are packed, seven bits each;
/// a longer text is a number of its own in its return, equal to the same text elsewhere in that return. Case matters: file readers capitalise before.
/// </summary>
public readonly struct Code : IEquatable<Code>
{
    internal const int Longest = 9;
    private const int BitsPerCharacter = 7;
    private const ulong LongMark = 1UL << 63;

    internal Code(ulong packed) => Packed = packed;

    /// <summary>An empty cell.</summary>
    public static Code Blank => default;

    internal ulong Packed { get; }

    /// <summary>The cell is empty.</summary>
    public bool IsBlank => Packed == 0;

    /// <summary>The cell is not empty.</summary>
    public bool IsGiven => Packed != 0;

    internal bool IsLong => (Packed & LongMark) != 0;

    internal int LongNumber => (int)(Packed & ~LongMark);

    /// <summary>The code for a constant of at most nine ASCII characters.</summary>
    public static Code Of(string text) => TryPack(text, out var code) ? code : throw new ArgumentException($"'{text}' is longer than a code.", nameof(text));

    public static implicit operator Code(string text) => Of(text);

    /// <summary>One of the codes of the set. A blank cell is in no set.</summary>
    public bool In(CodeSet set) => set.Has(this);

    /// <summary>Given, and not one of the codes of the set.</summary>
    public bool IsOther(CodeSet set) => IsGiven && !set.Has(this);

    /// <summary>Both are given and they are not the same.</summary>
    public bool Differs(Code other) => IsGiven && other.IsGiven && Packed != other.Packed;

    /// <summary>The same text but for capitals; blank is like blank.</summary>
    public bool IsAlike(Code other) =>
        Packed == other.Packed || (!IsLong && !other.IsLong && string.Equals(ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>A whole number of at most nine digits without sign, or null.</summary>
    public int? WholeNumber => IsGiven && !IsLong && int.TryParse(ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>A decimal number, or null.</summary>
    public double? Number => IsGiven && !IsLong
        && double.TryParse(ToString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var n) && double.IsFinite(n) ? n : null;

    /// <summary>The first characters are these.</summary>
    public bool StartsWith(char first) => !IsLong && (Packed >> ((Longest - 1) * BitsPerCharacter)) == first;

    /// <summary>Blank cells are not equal to anything, not even to each other.</summary>
    public static bool operator ==(Code a, Code b) => a.Packed == b.Packed && a.Packed != 0;
    public static bool operator !=(Code a, Code b) => !(a == b);

    /// <summary>The same cell content (for sets only): unlike <c>==</c>, blank equals blank.</summary>
    public bool Equals(Code other) => Packed == other.Packed;

    public override bool Equals(object? obj) => obj is Code other && Equals(other);

    public override int GetHashCode() => Packed.GetHashCode();

    /// <summary>The text; for one longer than nine characters ask its row.</summary>
    public override string ToString()
    {
        if (IsLong) return "(longer text)";
        Span<char> text = stackalloc char[Longest];
        var length = 0;
        for (var rest = Packed << 1; rest != 0; rest <<= BitsPerCharacter) text[length++] = (char)(rest >> (64 - BitsPerCharacter));
        return new string(text[..length]);
    }

    internal static Code Long(int number) => new(LongMark | (uint)number);

    internal static bool TryPack(ReadOnlySpan<char> text, out Code code)
    {
        code = default;
        if (text.Length > Longest) return false;
        var packed = 0UL;
        var shift = (Longest - 1) * BitsPerCharacter;
        foreach (var c in text)
        {
            if (c is '\0' or > '\x7f') return false;
            packed |= (ulong)c << shift;
            shift -= BitsPerCharacter;
        }

        code = new(packed);
        return true;
    }

    internal static bool TryPack(ReadOnlySpan<byte> text, out Code code)
    {
        code = default;
        if (text.Length > Longest) return false;
        var packed = 0UL;
        var shift = (Longest - 1) * BitsPerCharacter;
        foreach (var c in text)
        {
            if (c is 0 or > 0x7f) return false;
            packed |= (ulong)c << shift;
            shift -= BitsPerCharacter;
        }

        code = new(packed);
        return true;
    }
}
