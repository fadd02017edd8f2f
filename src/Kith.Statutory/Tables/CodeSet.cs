using System.Collections;

namespace Kith.Statutory.Tables;

/// <summary>A set of codes, asked in a few steps.</summary>
public sealed class CodeSet : IEnumerable<Code>
{
    private readonly ulong[] slots; // open addressing, at most half full; 0 is free
    private readonly Code[] codes;

    /// <summary>The codes, separated by spaces.</summary>
    public CodeSet(string codes) : this(Split(codes))
    {
    }

    // Plain loops: there are a hundred sets, and each is made before the first row is checked.
    private CodeSet(ReadOnlySpan<Code> all)
    {
        slots = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, all.Length * 2))];
        codes = new Code[all.Length];
        var count = 0;
        foreach (var code in all)
        {
            if (Has(code)) continue;
            codes[count++] = code;
            var at = Slot(code.Packed);
            while (slots[at] != 0) at = (at + 1) & (slots.Length - 1);
            slots[at] = code.Packed;
        }

        if (count < codes.Length) codes = codes[..count];
    }

    /// <summary>The code is in the set; a blank one never is.</summary>
    public bool Has(Code code)
    {
        for (var at = Slot(code.Packed); slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at] == code.Packed) return true;
        }

        return false;
    }

    /// <summary>This set and more codes, separated by spaces.</summary>
    public CodeSet And(string more) => new([.. codes, .. new CodeSet(more).codes]);

    /// <summary>This set and another.</summary>
    public CodeSet And(CodeSet more) => new([.. codes, .. more.codes]);

    /// <summary>This set without some codes, separated by spaces.</summary>
    public CodeSet Without(string fewer) => new(Array.FindAll(codes, c => !new CodeSet(fewer).Has(c)));

    public IEnumerator<Code> GetEnumerator() => ((IEnumerable<Code>)codes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Code[] Split(string codes) => Array.ConvertAll(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), Code.Of);

    // Codes are packed from the left, so the high bits carry them; a Fibonacci hash spreads them.
    private int Slot(ulong packed) => (int)((packed * 0x9E3779B97F4A7C15UL) >> 40) & (slots.Length - 1);
}
