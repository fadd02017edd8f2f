using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users.SignIn;

/// <summary>What a trusted provider said about somebody: who they are there, and an address it says is really theirs.</summary>
public sealed record ProvedElsewhere(string Issuer, string Subject, string? VerifiedEmail);

/// <summary>
/// Finds the account of somebody a provider vouches for. The subject counts once it is known; the first time, a verified address of an open
/// account does. An account that single sign-on would have to make is not made: a person decides who may sign in.
/// </summary>
public sealed class KnowSubject(Accounts accounts, DoorBook book)
{
    internal static readonly Refusal Nobody = new("users.no-account", "There is no account for this person");

    /// <summary>The account, now tied to the subject.</summary>
    public async Task<Outcome<Account>> RunAsync(ProvedElsewhere who, CancellationToken cancellation)
    {
        var subject = $"{who.Issuer}|{who.Subject}";
        if (await accounts.BySubjectAsync(subject, cancellation) is { } known) return known;
        if (who.VerifiedEmail is not { } email || await accounts.ByEmailAsync(email, cancellation) is not { } account) return Nobody;
        return await book.OwnAsync<Account>(account, DoorBook.Secure, async hand =>
        {
            var held = await hand.Db.Set<Credential>().FirstOrDefaultAsync(c => c.UserId == account.Id, cancellation) ?? hand.Add(new Credential { UserId = account.Id });
            if (held.Subject is not null) return Nobody; // tied to somebody else there: addresses are given to new people
            held.Subject = subject;
            hand.Happened(DoorBook.Secured, new(account.Id, account.Name, "single sign-on"), []);
            return account;
        }, cancellation);
    }
}
