using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Jobs;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo;

/// <summary>
/// The house in which the demo is played: the real one, on a clock that is moved and that numbers what is made the same way every time. Whoever
/// does something does it under their own name, with the permissions and the reach of their role.
/// </summary>
internal sealed class DemoHouse(ServiceProvider house, SetClock clock, int seed) : IAsyncDisposable
{
    /// <summary>The clock everything is played on.</summary>
    public SetClock Clock => clock;

    /// <summary>What chance starts from.</summary>
    public int Seed => seed;

    /// <summary>The practice packs in force.</summary>
    public PracticePacks Practice { get; } = house.GetRequiredService<PracticePacks>();

    /// <summary>The region as it stands in the database.</summary>
    public IReadOnlyDictionary<string, LoadedAgency> Agencies { get; private set; } = new Dictionary<string, LoadedAgency>();

    /// <summary>Those of them at which things happen in this house; what happens at the others is played in a house beside it.</summary>
    public IReadOnlyList<LoadedAgency> Plays { get; private set; } = [];

    /// <summary>Sets the region up.</summary>
    public async Task MoveInAsync(Region region, CancellationToken cancellation)
    {
        Agencies = (await region.LoadIntoAsync(house, cancellation)).ToDictionary(a => a.As.Slug, StringComparer.Ordinal);
        Plays = [.. Agencies.Values];
    }

    /// <summary>Leaves agencies to a house beside this one, on the same database and with a clock of its own: no record reaches from one agency into another.</summary>
    public void Leave(DemoHouse beside, IReadOnlySet<string> stay)
    {
        beside.Agencies = Agencies;
        (Plays, beside.Plays) = ([.. Plays.Where(a => stay.Contains(a.As.Slug))], [.. Plays.Where(a => !stay.Contains(a.As.Slug))]);
    }

    /// <summary>A scope in which somebody acts.</summary>
    public AsyncServiceScope As(Actor actor)
    {
        var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Is(actor);
        return scope;
    }

    /// <summary>A user of an agency, with what their role may do.</summary>
    public Actor Actor(LoadedAgency agency, RegionUser user)
    {
        var role = Practice[agency.As.Place].Roles[user.Role];
        return new(
            agency.Ids.Users[user.Email], user.Name, agency.Id, agency.As.Place, user.Role, role.Reach, role.Permissions, user.Teams.Select(t => agency.Ids.Teams[t]).ToList());
    }

    /// <summary>Lets somebody do something, under the beginning of their email.</summary>
    public async Task PlayAsync(string agency, string by, Func<IServiceProvider, CancellationToken, Task> play, CancellationToken cancellation)
    {
        var at = Plays.FirstOrDefault(a => a.As.Slug == agency) ?? throw new Stories.StoryException($"What happens at '{agency}' is not played here: is there such an agency, and does a story begin there?");
        await using var scope = As(Actor(at, at.As.Users.Find(u => u.Email.StartsWith(by + "@", StringComparison.Ordinal)) ?? throw new Stories.StoryException($"Nobody at {at.As.Name} is called '{by}' in region.yaml")));
        await play(scope.ServiceProvider, cancellation);
    }

    /// <summary>The house does one of its own jobs, for every agency it plays.</summary>
    public async Task DoAsync<TJob>(CancellationToken cancellation) where TJob : IHouseJob
    {
        foreach (var agency in Plays)
        {
            await using var scope = As(Platform.Access.Actor.House(agency.Id, agency.As.Place));
            await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => house.DisposeAsync();
}
