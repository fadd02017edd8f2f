using Kith.Benchmarks.Rig;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Benchmarks.Region;

/// <summary>
/// One agency that holds a million people. It takes minutes to make and is kept; a change of the tables or of how it is made gives it another name,
/// and it is made again.
/// </summary>
internal sealed class BenchRegion
{
    /// <summary>Goes up when the region is made differently.</summary>
    private const int Edition = 2;

    /// <summary>How many people; KITH_BENCH_PEOPLE makes it fewer, to try something out. Figures with fewer are no figures.</summary>
    public static readonly int People = int.TryParse(Environment.GetEnvironmentVariable("KITH_BENCH_PEOPLE"), out var fewer) ? fewer : 1_000_000;

    private static readonly AgencyId Agency = AgencyId.From(new Guid("00000000-0000-7000-8000-0000000be9c4"));

    /// <summary>The day it was made up for.</summary>
    public static readonly DateOnly Today = new(2026, 3, 3);

    /// <summary>Opens the house on the region, making it first when it is not there.</summary>
    public static async Task<BenchHouse> OpenAsync(BenchPlace place, DatabaseKind kind, CancellationToken cancellation)
    {
        var name = $"region{Edition}_{People}";
        var done = Path.Combine(place.Folder, $"{name}.{kind}".ToLowerInvariant() + ".made");
        if (!File.Exists(done))
        {
            await place.DropAsync(kind, name, cancellation);
            await place.CreateAsync(kind, name, cancellation);
            await place.Progress.WriteLineAsync($"Making {People:N0} people on {BenchPlace.NameOf(kind)}; they are kept in {place.Folder}");
            await using var made = await BenchHouse.OpenAsync(place.Setting(kind, name), cancellation);
            await SetUpAsync(made, cancellation);
            await new FillRegion(made, await StaffAsync(made, cancellation), place.Progress).RunAsync(People, cancellation);
            await File.WriteAllTextAsync(done, "", cancellation);
        }

        return await BenchHouse.OpenAsync(place.Setting(kind, name), cancellation);
    }

    /// <summary>Who works there.</summary>
    public static async Task<BenchStaff> StaffAsync(BenchHouse house, CancellationToken cancellation)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var users = await db.Set<User>().AsNoTracking().Where(u => u.AgencyId == Agency).ToDictionaryAsync(u => u.Role, u => u.Id, cancellation);
        var team = await db.Set<TeamMember>().Where(m => m.UserId == users["social-worker"]).Select(m => m.TeamId).SingleAsync(cancellation);
        return new(Agency, team, await house.ActorAsync(users["duty-social-worker"], cancellation), await house.ActorAsync(users["social-worker"], cancellation));
    }

    private static async Task SetUpAsync(BenchHouse house, CancellationToken cancellation)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Is(Actor.House(Agency, "northern-ireland"));
        NewUser User(string name, string role, string team) => new(name, $"{role}@example.org", null, role, null, [team], Leads: false);
        var outcome = await scope.ServiceProvider.GetRequiredService<SetUpAgency>().DoAsync(
            new(Agency, "bench", "Benchmark Trust", "northern-ireland", "028 9649 6000", "1 Example Street",
                [new("door", "Front door", TeamKind.FrontDoor, "Exampleton"), new("first", "Assessment team", TeamKind.Assessment, "Exampleton")],
                [User("Dara Duty", "duty-social-worker", "door"), User("Sam Worker", "social-worker", "first")]), cancellation);
        if (outcome is not Outcome<AgencySetUp>.Done) throw new InvalidOperationException($"The agency could not be set up: {outcome}.");
    }
}

/// <summary>Who looks: a duty worker who may see the whole agency, and a social worker with 100 children in a team with 1,500.</summary>
internal sealed record BenchStaff(AgencyId Agency, TeamId Team, Actor Duty, Actor Worker);
