using System.Globalization;
using System.Text;
using Kith.Kernel.Identifiers;

namespace Kith.Cli.Demo.Area;

/// <summary>
/// Adds invented social workers to the teams of an area, until each has about as many children as workers of the place report. The cast of
/// region.yaml comes first; a small area needs nobody else.
/// </summary>
internal static class StaffArea
{
    private static readonly string[] Teams = ["east", "west"];

    /// <summary>Adds them. <paramref name="scale"/>: children who live in the region, shared by its agencies.</summary>
    public static void Add(Region region, int scale, AreaRates rates, NameLists names, int seed)
    {
        foreach (var place in region.Agencies.GroupBy(a => a.Place, StringComparer.Ordinal))
        {
            var (agencies, of, chance) = (place.ToList(), rates.Of(place.Key), new Random(seed));
            var missing = Needed(of, scale * agencies.Count / region.Agencies.Count) - agencies.Sum(HoldCases);
            for (var i = 0; i < missing; i++)
            {
                var agency = agencies[i % agencies.Count];
                agency.Users.Add(Worker(agency, Teams[i / agencies.Count % Teams.Length], agency.Users.Count, names.Of(place.Key), chance));
            }
        }
    }

    /// <summary>Workers that so many children who live there need.</summary>
    public static int Needed(PlaceRates of, int childrenInArea) => (int)Math.Round(of.InNeed * childrenInArea / 100_000 / of.CasesPerWorker);

    private static int HoldCases(RegionAgency agency) => agency.Users.Count(u => u.Role == "social-worker" && Teams.Any(u.Teams.Contains));

    private static RegionUser Worker(RegionAgency agency, string team, int number, PlaceNames names, Random chance)
    {
        var given = chance.NextDouble() < .8 ? Pick(names.Women, chance) : Pick(names.Men, chance);
        var family = Pick(names.Surnames, chance);
        return new()
        {
            Name = $"{given} {family}", Role = "social-worker", Email = $"{Plain(given)}.{Plain(family)}.{number.ToString(CultureInfo.InvariantCulture)}@{agency.Slug}.example.org",
            Phone = Fictional.MobilePhone(number % Fictional.MobilePhones), Teams = [team], Languages = ["eng"],
        };
    }

    // Letters that every mail system takes: "Ó Néill" -> "oneill".
    private static string Plain(string name) =>
        new(name.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant).ToArray());

    private static string Pick(List<string> list, Random chance) => list[chance.Next(list.Count)];
}
