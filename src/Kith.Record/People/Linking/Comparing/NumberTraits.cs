using Kith.Record.People.Matching;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>Numbers and signs that are the same or not: a valid number with check digits, sex, the order of birth.</summary>
internal sealed class SignTrait(string name) : TextTrait<string>(name, text => text, "same", "different")
{
    public override bool IsQuick => true;

    public override byte Compare(int a, int b) => 2;
}

/// <summary>Numbers without a check digit, in which a slip can hide.</summary>
internal sealed class NumberTrait(string name) : TextTrait<string>(name, text => text, "same", "slip", "different")
{
    public override bool IsQuick => true;

    public override byte Compare(int a, int b) => Level(Slips.IsOne(Text(a), Text(b)) ? "slip" : "different");
}

/// <summary>Birth dates as written, with eight digits.</summary>
internal sealed class BirthTrait() : TextTrait<WrittenDay>("born-on", Read, "same", "swapped", "slip", "one-part", "generation", "different")
{
    /// <summary>Levels from here on are of two birth dates, not of one with a slip.</summary>
    public const byte Generation = 5;

    public override bool IsQuick => true;

    public override byte Compare(int a, int b) => Level(DateComparison.Of(Value(a), Value(b), Weights.Standard.GenerationYears));

    public override string Shown(int value) => $"{Value(value).Day:00}/{Value(value).Month:00}/{Value(value).Year:0000}";

    private static WrittenDay Read(string digits) => new(int.Parse(digits.AsSpan(0, 4)), int.Parse(digits.AsSpan(4, 2)), int.Parse(digits.AsSpan(6, 2)));
}

/// <summary>One slip in a number or a code.</summary>
internal static class Slips
{
    private const int Shortest = 4;

    public static bool IsOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || Math.Min(a.Length, b.Length) < Shortest) return false;
        var differing = 0;
        if (a.Length == b.Length)
        {
            for (var i = 0; i < a.Length && differing <= 2; i++) if (a[i] != b[i]) differing++;
            if (differing > 2) return false;
        }
        return Likeness.Edits(a, b) <= 1;
    }
}
