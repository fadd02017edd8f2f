using Kith.Kernel.Identifiers;

namespace Kith.Cli.Demo.Linkage;

/// <summary>Invents families with brothers and sisters, twins, step-families and moves. Seeded: the same seed makes the same families.</summary>
internal sealed class InventFamilies(LinkageLists lists, Random random)
{
    private const int Years = 18, MostHouses = 120, DaysBetween = 400, LaterDays = 1_500, MostLater = 4;

    // A fixed last day, so that a seed means the same children whenever it is used.
    private static readonly DateOnly Latest = new(2026, 1, 1);
    private int people, families;

    /// <summary>One more family.</summary>
    public IEnumerable<LinkageChild> Next()
    {
        families++;
        var (surname, other) = (Surname(), Surname());
        var (home, next) = (Home(), Home());
        var born = Latest.AddDays(-random.Next(Years * 365));
        var children = new List<LinkageChild>();
        var later = random.NextDouble() < lists.Rates["siblings"] ? 1 + Math.Min(random.Next(MostLater), random.Next(MostLater)) : 0;
        for (var i = 0; i <= later; i++)
        {
            if (i > 0 && random.NextDouble() >= lists.Rates["twin"]) born = born.AddDays(-(DaysBetween + random.Next(LaterDays)));
            var own = i > 0 && random.NextDouble() < lists.Rates["step-family"] ? other : surname;
            children.Add(Child(own, ReferenceEquals(own, surname) ? other[0] : surname[0], born, home, next, children));
        }
        return children.Select(c => c with { SiblingBorn = children.Find(s => s.Born != c.Born)?.Born });
    }

    private LinkageChild Child(List<string> surname, string other, DateOnly born, LinkageHome home, LinkageHome next, List<LinkageChild> before)
    {
        var girl = random.Next(2) == 0;
        List<string> forename;
        do forename = Forename(girl);
        while (before.Exists(b => b.Forename[0] == forename[0]));
        return new(++people, families, forename, Forename(girl)[0], surname, other, born, girl, home, next, Fictional.HealthNumber(people % Fictional.HealthNumbers), null);
    }

    private List<string> Forename(bool girl) => random.NextDouble() < lists.Rates["rare-forename"]
        ? [Pick(lists.ForenameBeginnings) + Pick(girl ? lists.GirlEndings : lists.BoyEndings)] : Common(girl ? lists.Girls : lists.Boys);

    private List<string> Surname()
    {
        var name = Single();
        return random.Next(25) > 0 ? name : [$"{name[0]}-{Single()[0]}", name[0]];
    }

    private List<string> Single() => random.NextDouble() < lists.Rates["rare-surname"] ? [Pick(lists.SurnameBeginnings) + Pick(lists.SurnameEndings)] : Common(lists.Surnames);

    private LinkageHome Home()
    {
        // BT99 is never given to an address; the last part makes about as many codes as there are streets of 15 houses.
        var (line, code) = ($"{1 + random.Next(MostHouses)} {Pick(lists.Streets)}", random.Next(600_000));
        return new(line, Pick(lists.Towns), $"BT{90 + code / 60_000} {code / 676 % 10}{(char)('A' + code / 26 % 26)}{(char)('A' + code % 26)}");
    }

    // The earlier in the list, the commoner.
    private List<string> Common(List<List<string>> names) => names[Math.Min(random.Next(names.Count), random.Next(names.Count))];

    private string Pick(List<string> words) => words[random.Next(words.Count)];
}
