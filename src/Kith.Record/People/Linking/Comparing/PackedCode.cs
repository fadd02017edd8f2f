using System.Numerics;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>A short code of capitals and digits in one number, six bits for a sign, the first lowest: two are compared in a few steps, without reading their signs.</summary>
internal readonly record struct PackedCode(ulong Signs, int Length)
{
    private const int Bits = 6, Most = 10;

    /// <summary>Packs a code of ten signs at most.</summary>
    public static PackedCode Of(string code)
    {
        ulong signs = 0;
        for (var i = 0; i < code.Length; i++) signs |= (ulong)(code[i] - '0' + 1) << (i * Bits);
        return new(signs, code.Length);
    }

    /// <summary>True when one slip makes one of two different codes the other: <see cref="Slips.IsOne"/>.</summary>
    public bool IsSlipOf(PackedCode other)
    {
        if (Math.Abs(Length - other.Length) > 1 || Math.Min(Length, other.Length) < Slips.Shortest) return false;
        // Signs that are alike from the front, and from the back.
        var front = BitOperations.TrailingZeroCount(Signs ^ other.Signs) / Bits;
        var back = (BitOperations.LeadingZeroCount(Last(this) ^ Last(other)) - (64 - Most * Bits)) / Bits;
        if (Length != other.Length) return front + back >= Math.Min(Length, other.Length);
        return Length - front - back == 1 || Length - front - back == 2 && (At(front), At(front + 1)) == (other.At(front + 1), other.At(front));
    }

    // The last sign on top.
    private static ulong Last(PackedCode code) => code.Signs << ((Most - code.Length) * Bits);

    private ulong At(int place) => Signs >> (place * Bits) & ((1 << Bits) - 1);
}
