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
internal sealed class BirthTrait() : TextTrait<WrittenDay>("born-on", Read, "same", "swapped", "slip", "one-part", "generation", "different", "two-slips")
{
    /// <summary>Levels from here on are of two birth dates, not of one with a slip.</summary>
    public const byte Generation = 5;

    public override bool IsQuick => true;

    public override byte Compare(int a, int b)
    {
        var (one, other) = (Value(a), Value(b));
        if (IsPart(one) || IsPart(other)) return Level(Parts(one, other));
        var outcome = DateComparison.Of(one, other, Weights.Standard.GenerationYears);
        return Level(LooksCloser && outcome is "different" or "generation" && AreTwoSlips(one.Digits, other.Digits) ? "two-slips" : outcome);
    }

    public override string Shown(int value) => Value(value) is var day && IsPart(day) ? $"{day.Year:0000}" : $"{day.Day:00}/{day.Month:00}/{day.Year:0000}";

    // Often all that is known is a year.
    private static bool IsPart(WrittenDay day) => day.Month == 0 || day.Day == 0;

    private static string Parts(WrittenDay one, WrittenDay other)
    {
        if (one.Year != other.Year) return Math.Abs(one.Year - other.Year) >= Weights.Standard.GenerationYears ? "generation" : "different";
        return one.Month == other.Month || one.Month == 0 || other.Month == 0 ? "one-part" : "different";
    }

    private static bool AreTwoSlips(int a, int b)
    {
        var differing = 0;
        for (; a > 0 || b > 0; a /= 10, b /= 10) if (a % 10 != b % 10) differing++;
        return differing == 2;
    }

    private static WrittenDay Read(string digits) => new(int.Parse(digits.AsSpan(0, 4)), int.Parse(digits.AsSpan(4, 2)), int.Parse(digits.AsSpan(6, 2)));
}

/// <summary>One slip in a number or a code.</summary>
internal static class Slips
{
    /// <summary>In fewer signs a slip would make anything of anything.</summary>
    public const int Shortest = 4;

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
