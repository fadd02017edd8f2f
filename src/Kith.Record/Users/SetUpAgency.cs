using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Record.Users;

/// <summary>A team of a new agency, under a key that its users name it by.</summary>
public sealed record NewTeam(string Key, string Name, TeamKind Kind, string Base);

/// <summary>A user of a new agency, without credentials: those are given when the account is first used.</summary>
public sealed record NewUser(string Name, string Email, string? Phone, string Role, string? WorksFor, IReadOnlyList<string> Teams, bool Leads);

/// <summary>A Trust or authority with its teams and first accounts.</summary>
public sealed record NewAgency(
    AgencyId Id, string Slug, string Name, string Place, string Phone, string Address, IReadOnlyList<NewTeam> Teams, IReadOnlyList<NewUser> Users);

/// <summary>What came of it: ids by the keys and emails given.</summary>
public sealed record AgencySetUp(IReadOnlyDictionary<string, TeamId> Teams, IReadOnlyDictionary<string, UserId> Users);

/// <summary>What history keeps.</summary>
public sealed record AgencySetUpEvent(string Agency, int Teams, int Users);

/// <summary>Sets up an agency: done once, from the command line, by the house itself.</summary>
public sealed class SetUpAgency(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("users.set-up-agency", "users.administer", "Set up the agency");

    /// <summary>The event.</summary>
    public static readonly EventKind<AgencySetUpEvent> Happened = new(
        "users.agency-set-up", Significance.Housekeeping, p => $"{p.Agency} was set up with {p.Teams} teams and {p.Users} accounts");

    /// <summary>Runs under the house acting for the new agency.</summary>
    public Task<Outcome<AgencySetUp>> DoAsync(NewAgency agency, CancellationToken cancellation) =>
        work.DoAsync<AgencySetUp>(Action, About.Nobody, null, hand =>
        {
            hand.Add(new Agency { Id = agency.Id, Slug = agency.Slug, Name = agency.Name, Place = agency.Place, Phone = agency.Phone, Address = agency.Address });
            var teams = agency.Teams.ToDictionary(t => t.Key, _ => hand.NewId<TeamId>(), StringComparer.Ordinal);
            foreach (var team in agency.Teams)
            {
                hand.Add(new Team { Id = teams[team.Key], AgencyId = agency.Id, Name = team.Name, Kind = team.Kind, Base = team.Base });
            }

            var users = agency.Users.ToDictionary(u => u.Email, _ => hand.NewId<UserId>(), StringComparer.Ordinal);
            foreach (var user in agency.Users)
            {
                hand.Add(new User
                {
                    Id = users[user.Email], AgencyId = agency.Id, Name = user.Name, Email = user.Email, Phone = user.Phone, Role = user.Role, WorksFor = user.WorksFor,
                });
                foreach (var team in user.Teams)
                {
                    hand.Add(new TeamMember { TeamId = teams[team], UserId = users[user.Email], Leads = user.Leads });
                }
            }

            hand.Happened(Happened, new(agency.Name, agency.Teams.Count, agency.Users.Count), []);
            return Task.FromResult<Outcome<AgencySetUp>>(new AgencySetUp(teams, users));
        }, cancellation);
}
