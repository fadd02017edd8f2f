using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Users;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Support;

using Team = Kith.Record.Users.Team;

/// <summary>An agency with a front-door team and an assessment team, and one user for each role of its pack.</summary>
public sealed class TestAgency
{
    private readonly Dictionary<string, User> byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<UserId, List<TeamId>> teams = [];

    private TestAgency(Agency agency) => Agency = agency;

    /// <summary>The agency.</summary>
    public Agency Agency { get; }

    /// <summary>Its id.</summary>
    public AgencyId Id => Agency.Id;

    /// <summary>Its practice pack.</summary>
    public string Place => Agency.Place;

    /// <summary>Gateway or MASH.</summary>
    public Team FrontDoor { get; private set; } = null!;

    /// <summary>The team that assesses.</summary>
    public Team Assessment { get; private set; } = null!;

    /// <summary>A team for early help, whose list takes requests without the front door; answers its coordinator.</summary>
    public async Task<User> AddPanelAsync(TestKith kith)
    {
        var team = new Team { Id = kith.Clock.New<TeamId>(), AgencyId = Id, Name = "Early help", Kind = TeamKind.EarlyHelp, Base = "Exampleton" };
        await kith.PutAsync([team, .. Hire(kith.Clock, "hub-coordinator", $"Coordinator of {Agency.Slug}", team)]);
        return byRole["hub-coordinator"];
    }

    /// <summary>The user with this role: "duty-social-worker".</summary>
    public User this[string role] => byRole[role];

    /// <summary>The teams a user is in.</summary>
    public IReadOnlyList<TeamId> TeamsOf(User user) => teams.GetValueOrDefault(user.Id) ?? [];

    internal static async Task<TestAgency> CreateAsync(TestKith kith, string slug, string name, string place)
    {
        var clock = kith.Clock;
        var made = new TestAgency(new Agency
        {
            Id = clock.New<AgencyId>(), Slug = slug, Name = name, Place = place, Phone = "028 9649 6000", Address = "1 Example Street, Exampleton, ZZ99 1AA",
        });
        made.FrontDoor = new Team { Id = clock.New<TeamId>(), AgencyId = made.Id, Name = "Front door", Kind = TeamKind.FrontDoor, Base = "Exampleton" };
        made.Assessment = new Team { Id = clock.New<TeamId>(), AgencyId = made.Id, Name = "Assessment team", Kind = TeamKind.Assessment, Base = "Exampleton" };
        var users = TestKith.Practice[place].Roles.Keys.SelectMany(role => made.Hire(clock, role, $"{char.ToUpperInvariant(role[0])}{role[1..].Replace('-', ' ')} of {slug}")).ToList();
        await kith.PutAsync([made.Agency, made.FrontDoor, made.Assessment, .. users]);
        return made;
    }

    /// <summary>Another user; the last one of a role is what the indexer gives.</summary>
    public async Task<User> AddUserAsync(TestKith kith, string role, string name)
    {
        await kith.PutAsync([.. Hire(kith.Clock, role, name)]);
        return byRole[role];
    }

    // The rows of a user and of their teams.
    private IEnumerable<object> Hire(TimeProvider clock, string role, string name, Team? only = null)
    {
        var user = new User
        {
            Id = clock.New<UserId>(), AgencyId = Id, Name = name, Role = role, Email = $"{role}.{clock.New<UserId>().Value:N}@example.org", Phone = "07700 900100",
            WorksFor = role.StartsWith("referrer", StringComparison.Ordinal) ? "Glen Primary School" : null,
        };
        var team = only ?? (role is "duty-social-worker" or "hub-coordinator" ? FrontDoor : Assessment);
        var mine = role == "team-manager" ? new[] { FrontDoor, Assessment } : [team];
        teams[user.Id] = mine.Select(t => t.Id).ToList();
        byRole[role] = user;
        return [user, .. mine.Select(t => new TeamMember { TeamId = t.Id, UserId = user.Id, Leads = role == "team-manager" })];
    }
}

/// <summary>Puts rows where no action exists yet to make them: agencies, teams and users of a test.</summary>
public static class PutRows
{
    /// <summary>Inserts the rows as they are, outside Work and history.</summary>
    public static async Task PutAsync(this TestKith kith, params object[] rows)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        db.AddRange(rows);
        await db.SaveAsync(CancellationToken.None);
    }
}
