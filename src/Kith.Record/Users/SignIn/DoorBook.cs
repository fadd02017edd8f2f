using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Record.Users.SignIn;

/// <summary>What is kept of an event at the door: whose account, and a word about how.</summary>
public sealed record AtDoor(UserId User, string Name, string How);

/// <summary>Writes into history what happens at the door, in the name of the account, or of the house when nobody has shown who they are.</summary>
public sealed class DoorBook(Work work, CurrentActor current)
{
    internal static readonly ActionInfo Open = new("users.sign-in", Account.OwnSession, "Signed in");
    internal static readonly ActionInfo Refuse = new("users.refuse-sign-in", Account.OwnSession, "Refused a sign-in");
    internal static readonly ActionInfo Close = new("users.sign-out", Account.OwnSession, "Signed out");
    internal static readonly ActionInfo Secure = new("users.set-credential", Account.OwnSession, "Changed how they sign in");

    internal static readonly EventKind<AtDoor> SignedIn = new("users.signed-in", Significance.Housekeeping, e => $"{e.Name} signed in with {e.How}");
    internal static readonly EventKind<AtDoor> Refused = new("users.sign-in-refused", Significance.Housekeeping, e => $"A sign-in as {e.Name} was refused: wrong {e.How}");
    internal static readonly EventKind<AtDoor> LockedOut = new("users.locked-out", Significance.Housekeeping, e => $"Sign-in as {e.Name} must wait until {e.How}");
    internal static readonly EventKind<AtDoor> SignedOut = new("users.signed-out", Significance.Housekeeping, e => $"{e.Name}'s session ended: {e.How}");
    internal static readonly EventKind<AtDoor> Secured = new("users.credential-set", Significance.Housekeeping, e => $"{e.Name} set {e.How}");

    /// <summary>Every kind of event at the door.</summary>
    public static IEnumerable<EventKind> Events => [SignedIn, Refused, LockedOut, SignedOut, Secured];

    /// <summary>Does something at the door in the account's own name, with its history.</summary>
    internal Task<Outcome<T>> OwnAsync<T>(Account account, ActionInfo action, Func<WorkInHand, Task<Outcome<T>>> run, CancellationToken cancellation) =>
        AsAsync(account.ActsAtTheDoor(), action, run, cancellation);

    /// <summary>Writes down that a known account was tried in vain, and when it must wait.</summary>
    internal Task RefusedAsync(Account account, string what, DateTime? waitsUntil, CancellationToken cancellation) =>
        AsAsync<Nothing>(Actor.House(account.Agency, account.Place), Refuse, hand =>
        {
            hand.Happened(Refused, new(account.Id, account.Name, what), []);
            if (waitsUntil is { } until) hand.Happened(LockedOut, new(account.Id, account.Name, $"{London.Of(until):HH:mm}"), []);
            return Task.FromResult<Outcome<Nothing>>(Nothing.Value);
        }, cancellation);

    private async Task<Outcome<T>> AsAsync<T>(Actor actor, ActionInfo action, Func<WorkInHand, Task<Outcome<T>>> run, CancellationToken cancellation)
    {
        var before = current.IsKnown ? current.Value : null;
        current.Is(actor);
        try
        {
            return await work.DoAsync(action, About.Nobody, why: null, run, cancellation);
        }
        finally
        {
            if (before is not null) current.Is(before);
        }
    }
}
