using System.Globalization;
using Kith.Benchmarks.Region;
using Kith.Kernel;

namespace Kith.Benchmarks.Searching;

/// <summary>What is typed to find people of the region, by the way it is typed; always the same.</summary>
internal static class MakeUpSearches
{
    private const int Each = 150;

    /// <summary>People to look for: half of them of the worker's own team.</summary>
    public static List<MadeUpPerson> Sought()
    {
        var all = new MakeUpPeople(FillRegion.Seed).People(BenchRegion.People).Where(p => !p.Restricted).ToList();
        var (team, chance) = (all.Where(p => p.Team == 0).ToList(), new Random(7));
        return Enumerable.Range(0, Each).Select(i => i % 2 == 0 && team.Count > 0 ? team[chance.Next(team.Count)] : all[chance.Next(all.Count)]).ToList();
    }

    /// <summary>A name as it grows letter by letter: from two letters of one name to both names whole.</summary>
    public static List<string> AsTyped(List<MadeUpPerson> people)
    {
        var chance = new Random(8);
        return people.Select((p, i) => (i % 4) switch
        {
            0 => Beginning(p.Surname, chance),
            1 => Beginning(p.Forename, chance),
            2 => $"{p.Forename} {Beginning(p.Surname, chance)}",
            _ => $"{p.Surname} {Beginning(p.Forename, chance)}",
        }).ToList();
    }

    /// <summary>A name and something else, or something else alone, in any order.</summary>
    public static List<string> WithMore(List<MadeUpPerson> people) => people.Select((p, i) => (i % 8) switch
    {
        0 => $"{p.Forename} {p.Surname} {p.BornOn:d/M/yyyy}",
        1 => $"{p.BornOn:d MMMM yyyy} {p.Surname}",
        2 => $"{p.Forename} {Ages.InYears(p.BornOn, BenchRegion.Today).ToString(CultureInfo.InvariantCulture)} years",
        3 => $"{p.Postcode} {p.Forename}",
        4 => p.Number ?? p.Postcode,
        5 => p.Phone ?? p.Postcode,
        6 => $"{p.Line} {p.Surname}",
        _ => $"{p.Surname} {p.BornOn.Year.ToString(CultureInfo.InvariantCulture)}",
    }).ToList();

    /// <summary>Both names, with one slip of the finger in one of them.</summary>
    public static List<string> Misspelt(List<MadeUpPerson> people)
    {
        var chance = new Random(9);
        return people.Select((p, i) => i % 2 == 0 ? $"{p.Forename} {Slip(p.Surname, chance)}" : $"{Slip(p.Forename, chance)} {p.Surname}").ToList();
    }

    private static string Beginning(string name, Random chance) => name[..Math.Min(name.Length, 2 + chance.Next(Math.Max(1, name.Length - 1)))];

    private static string Slip(string name, Random chance)
    {
        var at = 1 + chance.Next(name.Length - 1);
        var other = (char)('a' + chance.Next(26));
        return chance.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, other.ToString()),
            2 when at + 1 < name.Length => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
            _ => name[..at] + other + name[(at + 1)..],
        };
    }
}
