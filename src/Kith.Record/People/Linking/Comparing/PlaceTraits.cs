using Kith.Record.People.Matching;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>House number and street of an address, each by number: "12 linen row". A house of number 0 is not known.</summary>
internal sealed class LineTrait : TextTrait<(int House, int Street)>
{
    private const byte Spelling = 2, SameStreet = 3;

    /// <summary>Levels from here on are of two addresses; the later ones say who else is at them (<see cref="Households"/>).</summary>
    public const byte Different = 4, Apart = 5, Together = 6;

    private readonly Streets streets;

    public LineTrait() : this(new Streets(), new(StringComparer.Ordinal) { [""] = 0 })
    {
    }

    private LineTrait(Streets streets, Dictionary<string, int> houses) : base("line", text => Split(text, streets, houses), "same", "spelling", "street", "different", "apart", "together") => this.streets = streets;

    public override bool IsQuick => true;

    public override byte Compare(int a, int b)
    {
        var ((house, street), (otherHouse, otherStreet)) = (Value(a), Value(b));
        if (street == otherStreet) return house == 0 || otherHouse == 0 || house == otherHouse ? Spelling : SameStreet;
        if (!streets.AreAlike(street, otherStreet)) return Different;
        return house == otherHouse ? Spelling : SameStreet;
    }

    /// <summary>The street without its house number.</summary>
    public string Street(int value) => streets.Name(Value(value).Street);

    private static (int, int) Split(string folded, Streets streets, Dictionary<string, int> houses)
    {
        var cut = folded.Length > 0 && char.IsDigit(folded[0]) ? folded.IndexOf(' ', StringComparison.Ordinal) : -1;
        if (cut < 0) return (0, streets.Number(folded));
        houses.TryAdd(folded[..cut], houses.Count);
        return (houses[folded[..cut]], streets.Number(folded[(cut + 1)..]));
    }
}

/// <summary>Postcodes without spaces.</summary>
internal sealed class PostcodeTrait : TextTrait<(PackedCode Whole, PackedCode Area)>
{
    private const int Inward = 3, ShortestWithInward = 5;
    private const byte Slip = 2, SameArea = 3;
    public const byte Different = 4, MovedNear = 5, MovedAway = 6;

    public PostcodeTrait() : base("postcode", text => (PackedCode.Of(text), PackedCode.Of(Area(text))), "same", "slip", "area", "different", "moved-near", "moved-away") => AfterMove = MovedNear;

    public override bool IsQuick => true;

    public override byte Compare(int a, int b)
    {
        var ((whole, area), (otherWhole, otherArea)) = (Value(a), Value(b));
        return whole.IsSlipOf(otherWhole) ? Slip : area == otherArea ? SameArea : Different;
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
