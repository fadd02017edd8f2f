using Kith.Record.People.Matching;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>House number and street of an address: "12 linen row".</summary>
internal sealed class LineTrait : TextTrait<(string House, int Street)>
{
    /// <summary>Levels from here on are of two addresses; the later ones say who else is at them (<see cref="Households"/>).</summary>
    public const byte Different = 4, Apart = 5, Together = 6;

    private readonly Streets streets;

    public LineTrait() : this(new Streets())
    {
    }

    private LineTrait(Streets streets) : base("line", text => Split(text, streets), "same", "spelling", "street", "different", "apart", "together") => this.streets = streets;

    public override bool IsQuick => true;

    public override byte Compare(int a, int b)
    {
        var ((house, street), (otherHouse, otherStreet)) = (Value(a), Value(b));
        var sameHouse = house == otherHouse && house.Length > 0;
        if (street == otherStreet) return Level(house.Length == 0 || otherHouse.Length == 0 || sameHouse ? "spelling" : "street");
        return Level(!streets.AreAlike(street, otherStreet) ? "different" : sameHouse || house.Length == 0 && otherHouse.Length == 0 ? "spelling" : "street");
    }

    /// <summary>The street without its house number.</summary>
    public string Street(int value) => streets.Name(Value(value).Street);

    private static (string, int) Split(string folded, Streets streets)
    {
        var cut = folded.Length > 0 && char.IsDigit(folded[0]) ? folded.IndexOf(' ', StringComparison.Ordinal) : -1;
        return cut < 0 ? ("", streets.Number(folded)) : (folded[..cut], streets.Number(folded[(cut + 1)..]));
    }
}

/// <summary>Postcodes without spaces.</summary>
internal sealed class PostcodeTrait : TextTrait<string>
{
    private const int Inward = 3, ShortestWithInward = 5;
    public const byte Different = 4, MovedNear = 5, MovedAway = 6;

    public PostcodeTrait() : base("postcode", Area, "same", "slip", "area", "different", "moved-near", "moved-away") => AfterMove = MovedNear;

    public override bool IsQuick => true;

    public override byte Compare(int a, int b)
    {
        if (Slips.IsOne(Text(a), Text(b))) return Level("slip");
        return Level(Value(a) == Value(b) ? "area" : "different");
    }

    public override IEnumerable<int> MayBecome(int level) => level == 1 ? [level] : [level, level == Different ? MovedAway : MovedNear];

    /// <summary>The part of a British postcode that says the area; of other codes the first two signs.</summary>
    public static string Area(string postcode) => postcode.Length >= ShortestWithInward && char.IsAsciiLetter(postcode[^1]) ? postcode[..^Inward] : postcode[..Math.Min(2, postcode.Length)];
}

/// <summary>Anything written in words or as an address that is the same, nearly the same or different: towns, schools, emails.</summary>
internal sealed class WordsTrait : TextTrait<Spelling>
{
    private const int LettersForASlip = 6;
    public const byte Spelling = 2, MovedNear = 5, MovedAway = 6;
    private static readonly string[] Written = ["same", "spelling", "different", "garbled"];

    private WordsTrait(string name, string[] outcomes) : base(name, text => new Spelling(text), outcomes)
    {
    }

    /// <summary>Words that have nothing to do with where somebody lives.</summary>
    public WordsTrait(string name) : this(name, Written)
    {
    }

    /// <summary>Where somebody lives, wider than a street: it changes, or not, as they move.</summary>
    public static WordsTrait Place(string name) => new(name, [.. Written, "moved-near", "moved-away"]) { AfterMove = MovedNear };

    public override IEnumerable<int> MayBecome(int level) => AfterMove == 0 ? [level] : [level, 0, level <= Spelling ? MovedNear : MovedAway];

    public override byte Compare(int a, int b)
    {
        var (one, other) = (Value(a), Value(b));
        if (one.IsSlipOf(other)) return Level("spelling");
        var longest = Math.Max(one.Text.Length, other.Text.Length);
        var slips = longest / LettersForASlip;
        return Level(slips > 2 && Math.Abs(one.Text.Length - other.Text.Length) <= slips && Likeness.Edits(one.Text, other.Text) <= slips ? "spelling" : LooksCloser && Garbled.IsOne(one.Text, other.Text) ? "garbled" : "different");
    }
}
