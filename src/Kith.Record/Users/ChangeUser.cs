using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Record.Users.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>Changes to an account of the actor's agency. Each counts with the account's next request.</summary>
public sealed class ChangeUser(Work work, CurrentActor current, KithDb db, PracticePacks practice, InviteByEmail invite)
{
    internal static readonly ActionInfo Change = new("users.change", "users.administer", "Changed an account");
    internal static readonly ActionInfo Close = new("users.close", "users.administer", "Closed an account");
    internal static readonly ActionInfo Reset = new("users.reset-authenticator", "users.administer", "Reset an authenticator");
    internal static readonly ActionInfo Invite = new("users.invite", "users.administer", "Made a new link to choose a password");

    internal static readonly EventKind<AccountChanged> Changed = new("users.changed", Significance.Housekeeping, e => $"{e.Name}'s account was changed: {e.What}");

    /// <summary>Gives another name, role or other teams.</summary>
    public async Task<Outcome<Nothing>> RunAsync(UserId id, int version, string name, string role, IReadOnlyList<TeamId> teams, CancellationToken cancellation)
    {
        var problems = await new AccountProblems(db, practice, current.Value).OfAsync(name, role, teams, cancellation);
        if (id == current.Value.User && role != current.Value.Role) problems["Role"] = "Ask another administrator to change your own role";
        if (problems.Count > 0) return new Outcome<Nothing>.Invalid(problems);
        return await OnAsync<Nothing>(Change, id, async (hand, user) =>
        {
            hand.Seen(user, version);
            (user.Name, user.Role, user.Version) = (name.Trim(), role, version + 1);
            var now = await hand.Db.Set<TeamMember>().Where(m => m.UserId == id).ToListAsync(cancellation);
            foreach (var left in now.Where(m => !teams.Contains(m.TeamId))) hand.Remove(left);
            foreach (var joined in teams.Distinct().Where(t => now.TrueForAll(m => m.TeamId != t))) hand.Add(new TeamMember { TeamId = joined, UserId = id });
            hand.Happened(Changed, new(id, user.Name, $"{role}, {teams.Count} teams"), [], subject: ("user", id.Value));
            return Nothing.Value;
        }, cancellation);
    }

    /// <summary>Closes the account and ends its sessions. Its history stays, with its name.</summary>
    public Task<Outcome<Nothing>> CloseAsync(UserId id, CancellationToken cancellation) => OnAsync<Nothing>(Close, id, async (hand, user) =>
    {
        if (id == hand.Actor.User) return new Refusal("users.own-account", "Ask another administrator to close your own account");
        (user.ClosedAt, user.Version) = (hand.Now, user.Version + 1);
        await Sessions.EndAllAsync(hand, id, cancellation);
        hand.Happened(Changed, new(id, user.Name, "closed"), [], subject: ("user", id.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>Forgets the authenticator and the recovery codes, and ends the sessions: the next sign-in sets up a new one.</summary>
    public Task<Outcome<Nothing>> ResetAuthenticatorAsync(UserId id, CancellationToken cancellation) => OnAsync<Nothing>(Reset, id, async (hand, user) =>
    {
        if (await hand.Db.Set<Credential>().FirstOrDefaultAsync(c => c.UserId == id, cancellation) is { } held) (held.Authenticator, held.LastCodeStep) = (null, 0);
        await hand.Db.Set<RecoveryCode>().Where(c => c.UserId == id).ExecuteDeleteAsync(cancellation);
        await Sessions.EndAllAsync(hand, id, cancellation);
        hand.Happened(Changed, new(id, user.Name, "authenticator reset"), [], subject: ("user", id.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>A new one-time link to choose a password; the old password works until it is used.</summary>
    public Task<Outcome<Invited>> InviteAsync(UserId id, string? welcome, CancellationToken cancellation) => OnAsync<Invited>(Invite, id, async (hand, user) =>
    {
        var held = await hand.Db.Set<Credential>().FirstOrDefaultAsync(c => c.UserId == id, cancellation) ?? hand.Add(new Credential { UserId = id });
        var invited = invite.Open(hand, user, held, welcome);
        hand.Happened(Changed, new(id, user.Name, "new link to choose a password"), [], subject: ("user", id.Value));
        return invited;
    }, cancellation);

    private Task<Outcome<T>> OnAsync<T>(ActionInfo action, UserId id, Func<WorkInHand, User, Task<Outcome<T>>> run, CancellationToken cancellation) =>
        work.DoAsync(action, About.Nobody, why: null, async hand =>
            await hand.Db.Set<User>().FirstOrDefaultAsync(u => u.Id == id && u.AgencyId == hand.Agency && u.ClosedAt == null, cancellation) is { } user
                ? await run(hand, user)
                : new Outcome<T>.NotFound(), cancellation);
}
