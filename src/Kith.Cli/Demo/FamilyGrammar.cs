using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Kith.Cli.Demo;

/// <summary>An invented person of an invented family. <paramref name="Kind"/>: what an adult is to the children; null for a child.</summary>
public sealed record InventedPerson(string Given, string Family, string? KnownAs, DateOnly BornOn, string Sex, string? Kind, bool AtHome);

/// <summary>An invented family: its children, its adults, and where the children live.</summary>
public sealed record InventedFamily(IReadOnlyList<InventedPerson> Children, IReadOnlyList<InventedPerson> Adults, string Street, int House, string Town, string School);

/// <summary>The lists families are drawn from: demo/names.yaml.</summary>
public sealed class NameLists
{
    public PlaceNames NorthernIreland { get; init; } = new();
    public PlaceNames England { get; init; } = new();
    public List<string> Streets { get; init; } = [];
    public List<string> Schools { get; init; } = [];

    /// <summary>The names of a place.</summary>
    public PlaceNames Of(string place) => place == "england" ? England : NorthernIreland;

    /// <summary>Reads the file.</summary>
    public static NameLists Load(string demoFolder)
    {
        using var text = File.OpenText(Path.Combine(demoFolder, "names.yaml"));
        return new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<NameLists>(text);
    }
}

/// <summary>First names and surnames of a place.</summary>
public sealed class PlaceNames
{
    public List<string> Girls { get; init; } = [];
    public List<string> Boys { get; init; } = [];
    public List<string> Women { get; init; } = [];
    public List<string> Men { get; init; } = [];
    public List<string> Surnames { get; init; } = [];
}

/// <summary>
/// Makes families by rules instead of by drawing every field alone: who lives together, who shares a surname, how many children, twins,
/// half-siblings, grandparents. The weights are judgement (there is no public table of them) and stand here to be argued with.
/// </summary>
public sealed class FamilyGrammar(NameLists names, string place, IReadOnlyList<string> towns, Random chance)
{
    private static readonly (string Shape, double Weight)[] Shapes =
    [
        ("couple", .28), ("lone-mother", .36), ("lone-father", .03), ("mother-and-partner", .21), ("grandparents", .06), ("teen-mother", .03), ("father-away", .03),
    ];

    private static readonly (int Children, double Weight)[] Sizes = [(1, .30), (2, .33), (3, .24), (4, .13)];

    private readonly PlaceNames of = names.Of(place);

    /// <summary>A family whose youngest child is of an age on this day; with as many children as asked for, or as chance gives.</summary>
    public InventedFamily Make(DateOnly today, int? children = null)
    {
        var shape = Draw(Shapes);
        if (shape == "teen-mother" && children > 1) shape = "lone-mother";
        var size = children ?? (shape == "teen-mother" ? 1 : Draw(Sizes));
        var (surname, other) = (Pick(of.Surnames), Pick(of.Surnames));
        var ages = Ages(size, shape);
        var born = ages.Select((days, i) => Child(today.AddDays(-days), i > 0 && shape == "mother-and-partner" && i == ages.Count - 1 ? other : surname)).ToList();
        var oldest = today.Year - born.Min(c => c.BornOn.Year);
        var mothersAge = shape == "teen-mother" ? 17 : oldest + 19 + chance.Next(14);
        var mother = Adult(of.Women, chance.NextDouble() < .55 ? surname : other, "F", "mother", today.Year - mothersAge, shape is not ("lone-father" or "grandparents"));
        var father = Adult(of.Men, surname, "M", "father", today.Year - mothersAge - chance.Next(-2, 6), shape is "couple" or "lone-father");
        List<InventedPerson> adults = shape switch
        {
            "mother-and-partner" => [mother, Adult(of.Men, other, "M", "step-parent", today.Year - mothersAge - chance.Next(-3, 8), true), father],
            "grandparents" => [Adult(of.Women, surname, "F", "grandparent", today.Year - mothersAge - 24, true), mother],
            "teen-mother" => [mother, Adult(of.Women, surname, "F", "grandparent", today.Year - mothersAge - 22, true)],
            "lone-mother" when chance.NextDouble() < .4 => [mother],
            _ => [mother, father],
        };
        return new(born, adults, Pick(names.Streets), 1 + chance.Next(180), Pick(towns), Pick(names.Schools));
    }

    private List<int> Ages(int size, string shape)
    {
        var youngest = shape == "teen-mother" ? 20 + chance.Next(500) : 30 + (int)(chance.NextDouble() * 16.5 * 365);
        var ages = new List<int> { youngest };
        for (var i = 1; i < size; i++)
        {
            // One in eight later siblings is a twin.
            var next = chance.NextDouble() < .12 ? ages[^1] : ages[^1] + 400 + chance.Next(1200);
            ages.Add(Math.Min(next, (17 * 365) + 200));
        }

        ages.Reverse();
        return ages;
    }

    private InventedPerson Child(DateOnly bornOn, string surname)
    {
        var girl = chance.NextDouble() < .47;
        return new(Pick(girl ? of.Girls : of.Boys), surname, null, bornOn, girl ? "F" : "M", null, true);
    }

    private InventedPerson Adult(List<string> given, string surname, string sex, string kind, int year, bool atHome) =>
        new(Pick(given), surname, null, new DateOnly(year, 1 + chance.Next(12), 1 + chance.Next(28)), sex, kind, atHome);

    private T Pick<T>(IReadOnlyList<T> list) => list[chance.Next(list.Count)];

    private T Draw<T>((T Value, double Weight)[] weights)
    {
        var at = chance.NextDouble() * weights.Sum(w => w.Weight);
        foreach (var (value, weight) in weights)
        {
            if ((at -= weight) < 0)
            {
                return value;
            }
        }

        return weights[^1].Value;
    }
}
