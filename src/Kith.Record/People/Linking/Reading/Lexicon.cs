using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Kith.Record.People.Linking.Reading;

/// <summary>The different texts of one column, each kept once as bytes; a text is known by its number, 0 is the empty one.</summary>
internal sealed class Lexicon
{
    private const int AtFirst = 1024;
    private byte[] letters = new byte[AtFirst * 8];
    private int[] ends = new int[AtFirst];
    private int[] slots = new int[AtFirst * 2];
    private uint[] hashes = new uint[AtFirst];

    /// <summary>How many different texts there are, the empty one among them.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The bytes as they stood in the file, without surrounding spaces.</summary>
    public ReadOnlySpan<byte> Bytes(int number) => number == 0 ? default : letters.AsSpan(ends[number - 1]..ends[number]);

    /// <summary>The text; a file that is not UTF-8 is read as Western European.</summary>
    public string Text(int number)
    {
        var bytes = Bytes(number);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }

    /// <summary>The number of a text, new or known.</summary>
    public int Number(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return 0;
        var hash = Hash(text);
        for (var slot = hash & (uint)(slots.Length - 1); ; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            var number = slots[slot];
            if (number == 0) return Add(text, hash, slot);
            if (hashes[number] == hash && Bytes(number).SequenceEqual(text)) return number;
        }
    }

    private int Add(ReadOnlySpan<byte> text, uint hash, uint slot)
    {
        var number = Count++;
        if (number == ends.Length)
        {
            Array.Resize(ref ends, number * 2);
            Array.Resize(ref hashes, number * 2);
        }
        var start = ends[number - 1];
        while (start + text.Length > letters.Length) Array.Resize(ref letters, (int)Math.Min(Array.MaxLength, letters.Length * 2L));
        text.CopyTo(letters.AsSpan(start));
        (ends[number], hashes[number], slots[slot]) = (start + text.Length, hash, number);
        if (Count * 2 > slots.Length) Grow();
        return number;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (var number = 1; number < Count; number++)
        {
            var slot = hashes[number] & (uint)(slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (uint)(slots.Length - 1);
            slots[slot] = number;
        }
    }

    /// <summary>A number that spreads texts evenly and is the same in every run.</summary>
    public static uint Hash(ReadOnlySpan<byte> text)
    {
        const ulong mix = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length * mix;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(text)) * mix, 29);
        ulong rest = 0;
        foreach (var letter in text) rest = rest << 8 | letter;
        hash = (hash ^ rest) * mix;
        return (uint)(hash >> 32 ^ hash >> 7);
    }
}
