using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users.SignIn;

/// <summary>Opens, lists and ends sessions.</summary>
public sealed class Sessions(KithDb db, DoorBook book, Accounts accounts, SignInRules rules, TimeProvider clock)
{
    /// <summary>Opens a session; its id is what the cookie carries.</summary>
    public async Task<SessionId> StartAsync(Account account, string how, CancellationToken cancellation)
    {
        var done = await book.OwnAsync<SessionId>(account, DoorBook.Open, hand =>
        {
            var session = hand.Add(New(account.Id, account.Agency, how, rules.LongestSession, hand.Clock));
            hand.Happened(DoorBook.SignedIn, new(account.Id, account.Name, how), []);
            return Task.FromResult<Outcome<SessionId>>(session.Id);
        }, cancellation);
        return done is Outcome<SessionId>.Done opened ? opened.Value : throw new InvalidOperationException("A session could not be opened.");
    }

    /// <summary>A session that starts now.</summary>
    public static Session New(UserId user, AgencyId agency, string how, TimeSpan longest, TimeProvider clock)
    {
        var now = clock.Moment();
        return new Session { Id = clock.New<SessionId>(), AgencyId = agency, UserId = user, How = how, StartedAt = now, SeenAt = now, ExpiresAt = now + longest };
    }

    /// <summary>The open sessions of a user, newest first.</summary>
    public async Task<IReadOnlyList<Session>> OpenAsync(UserId user, CancellationToken cancellation)
    {
        var now = clock.Moment();
        var idle = now - rules.IdleTime;
        return await db.Set<Session>().AsNoTracking().Where(s => s.UserId == user && s.EndedAt == null && s.ExpiresAt > now && s.SeenAt > idle)
            .OrderByDescending(s => s.StartedAt).ToListAsync(cancellation);
    }

    /// <summary>Ends a session of this user, for every browser that holds its cookie. Nothing happens when it has ended before.</summary>
    public async Task EndAsync(UserId user, SessionId id, string because, CancellationToken cancellation)
    {
        if (await accounts.ByIdAsync(user, cancellation) is not { } account) return;
        await book.OwnAsync<Nothing>(account, DoorBook.Close, async hand =>
        {
            var session = await hand.Db.Set<Session>().FirstOrDefaultAsync(s => s.Id == id && s.UserId == user && s.EndedAt == null, cancellation);
            if (session is null) return new Outcome<Nothing>.NotFound();
            session.EndedAt = hand.Now;
            hand.Happened(DoorBook.SignedOut, new(account.Id, account.Name, because), []);
            return Nothing.Value;
        }, cancellation);
    }

    /// <summary>Ends every session of a user, in the same breath as what made it necessary.</summary>
    internal static Task EndAllAsync(Platform.Work.WorkInHand hand, UserId user, CancellationToken cancellation) =>
        hand.Db.Set<Session>().Where(s => s.UserId == user && s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, hand.Now), cancellation);
}
