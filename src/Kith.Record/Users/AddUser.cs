using System.Net.Mail;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Record.Users.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>What is kept of a change to an account: no address, no number.</summary>
public sealed record AccountChanged(UserId User, string Name, string What);

/// <summary>Somebody new. The role is an id of the agency's practice pack; teams are the agency's.</summary>
public sealed record WantedAccount(string Name, string Email, string Role, IReadOnlyList<TeamId> Teams);

/// <summary>The account, and where its one-time link to choose a password went: to an email address, or else its secret part, shown once: /sign-in/welcome/LINK.</summary>
public sealed record Invited(UserId User, string? Link, string? SentTo);

/// <summary>Adds an account and opens its invitation.</summary>
public sealed class AddUser(Work work, CurrentActor current, KithDb db, PracticePacks practice, InviteByEmail invite)
{
    internal static readonly ActionInfo Action = new("users.add", "users.administer", "Added an account");

    internal static readonly EventKind<AccountChanged> Added = new("users.added", Significance.Housekeeping, e => $"An account for {e.Name} was added: {e.What}");

    /// <summary>Adds the account in the actor's agency. <paramref name="welcome"/>: see <see cref="InviteByEmail"/>.</summary>
    public async Task<Outcome<Invited>> RunAsync(WantedAccount wanted, string? welcome, CancellationToken cancellation)
    {
        var email = Account.Plain(wanted.Email);
        var problems = await new AccountProblems(db, practice, current.Value).OfAsync(wanted.Name, wanted.Role, wanted.Teams, cancellation);
        if (!MailAddress.TryCreate(email, out _)) problems["Email"] = "Enter an email address in the correct format, like name@example.org";
        else if (await db.Set<User>().AnyAsync(u => u.Email == email, cancellation)) problems["Email"] = "There is an account with this address already";
        if (problems.Count > 0) return new Outcome<Invited>.Invalid(problems);

        return await work.DoAsync(Action, About.Nobody, why: null, hand =>
        {
            var user = hand.Add(new User { Id = hand.NewId<UserId>(), AgencyId = hand.Agency, Name = wanted.Name.Trim(), Email = email, Role = wanted.Role });
            foreach (var team in wanted.Teams.Distinct()) hand.Add(new TeamMember { TeamId = team, UserId = user.Id });
            var invited = invite.Open(hand, user, hand.Add(new Credential { UserId = user.Id }), welcome);
            hand.Happened(Added, new(user.Id, user.Name, wanted.Role), [], subject: ("user", user.Id.Value));
            return Task.FromResult<Outcome<Invited>>(invited);
        }, cancellation);
    }
}

/// <summary>What can be wrong with an account, whoever enters it.</summary>
internal sealed class AccountProblems(KithDb db, PracticePacks practice, Actor actor)
{
    private const int LongestName = 120; // the width of the column

    public async Task<Dictionary<string, string>> OfAsync(string name, string role, IReadOnlyList<TeamId> teams, CancellationToken cancellation)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(name)) problems["Name"] = "Enter a name";
        else if (name.Trim().Length > LongestName) problems["Name"] = $"The name must have {LongestName} characters or fewer";
        if (!practice[actor.Place].Roles.ContainsKey(role)) problems["Role"] = "Choose a role";
        var known = await db.Set<Team>().CountAsync(t => t.AgencyId == actor.Agency && teams.Contains(t.Id), cancellation);
        if (known != teams.Distinct().Count()) problems["Teams"] = "Choose teams from the list";
        return problems;
    }
}
