using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Users;
using Microsoft.Extensions.DependencyInjection;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Kith.Cli.Demo;

/// <summary>The fictional region, as demo/region.yaml has it.</summary>
public sealed class Region
{
    public List<RegionAgency> Agencies { get; init; } = [];

    /// <summary>Reads demo/region.yaml; a mistake is told with its line.</summary>
    public static Region Load(string demoFolder)
    {
        using var text = File.OpenText(Path.Combine(demoFolder, "region.yaml"));
        return new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<Region>(text);
    }

    /// <summary>Sets every agency up through the action that does so. The same region always has the same ids, so links into the demo keep.</summary>
    public async Task<IReadOnlyList<LoadedAgency>> LoadIntoAsync(IServiceProvider house, CancellationToken cancellation)
    {
        var loaded = new List<LoadedAgency>();
        foreach (var (agency, number) in Agencies.Select((a, i) => (a, i + 1)))
        {
            await using var scope = house.CreateAsyncScope();
            var id = AgencyId.From(new Guid($"00000000-0000-7000-8000-{number:D12}"));
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Is(Actor.House(id, agency.Place));
            var outcome = await scope.ServiceProvider.GetRequiredService<SetUpAgency>().DoAsync(agency.AsNew(id), cancellation);
            loaded.Add(outcome is Outcome<AgencySetUp>.Done done
                ? new(id, agency, done.Value) : throw new InvalidOperationException($"{agency.Name} could not be set up: {outcome}."));
        }

        return loaded;
    }
}

/// <summary>An agency that stands in the database now.</summary>
public sealed record LoadedAgency(AgencyId Id, RegionAgency As, AgencySetUp Ids);

/// <summary>A Trust or authority.</summary>
public sealed class RegionAgency
{
    public string Slug { get; init; } = "";
    public string Name { get; init; } = "";
    public string Place { get; init; } = "";
    public string Phone { get; init; } = "";
    public string Address { get; init; } = "";

    /// <summary>Invented towns; teams are based in them and families live in them.</summary>
    public List<string> Towns { get; init; } = [];
    public List<RegionTeam> Teams { get; init; } = [];
    public List<RegionUser> Users { get; init; } = [];

    internal NewAgency AsNew(AgencyId id) => new(
        id, Slug, Name, Place, Phone, Address,
        Teams.Select(t => new NewTeam(t.Key, t.Name, Enum.Parse<TeamKind>(t.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), t.Base)).ToList(),
        Users.Select(u => new NewUser(u.Name, u.Email, u.Phone, u.Role, u.WorksFor, u.Teams, u.Leads == "yes")).ToList());
}

/// <summary>A team.</summary>
public sealed class RegionTeam
{
    public string Key { get; init; } = "";
    public string Name { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Base { get; init; } = "";
}

/// <summary>Somebody who signs in.</summary>
public sealed class RegionUser
{
    public string Name { get; init; } = "";
    public string Role { get; init; } = "";
    public string Email { get; init; } = "";
    public string Phone { get; init; } = "";
    public List<string> Teams { get; init; } = [];
    public string Leads { get; init; } = "no";
    public string? WorksFor { get; init; }
    public string? Job { get; init; }
    public List<string> Languages { get; init; } = [];

    /// <summary>For how many months from the first day of the demo they count as newly qualified; null for those who do not.</summary>
    public int? NewlyQualifiedForMonths { get; init; }
}
