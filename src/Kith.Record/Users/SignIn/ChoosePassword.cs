using System.Security.Cryptography;
using System.Text;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users.SignIn;

/// <summary>Chooses a password with a one-time link. No rules about kinds of characters: length is what helps (NCSC).</summary>
public sealed class ChoosePassword(KithDb db, Accounts accounts, DoorBook book, LockOut lockOut, SignInRules rules, TimeProvider clock)
{
    /// <summary>Whose link this is, or null when it was used, is too old or never was.</summary>
    public async Task<Account?> WhoseAsync(string link, CancellationToken cancellation)
    {
        var (hash, now) = (Invitation.HashOf(link), clock.Moment());
        var user = await db.Set<Credential>().Where(c => c.InvitationHash == hash && c.InvitationUntil > now).Select(c => (Guid?)c.UserId.Value).FirstOrDefaultAsync(cancellation);
        return user is { } id ? await accounts.ByIdAsync(UserId.From(id), cancellation) : null;
    }

    /// <summary>Keeps the password, uses the link up and ends every open session.</summary>
    public async Task<Outcome<Nothing>> RunAsync(string link, string password, string again, CancellationToken cancellation)
    {
        if (await WhoseAsync(link, cancellation) is not { } account) return new Outcome<Nothing>.NotFound();
        if (Wrong(password, account) is { } wrong) return Outcome.Invalid<Nothing>("Password", wrong);
        if (password != again) return Outcome.Invalid<Nothing>("Again", "Enter the same password twice");

        var hash = Invitation.HashOf(link);
        var done = await book.OwnAsync<Nothing>(account, DoorBook.Secure, async hand =>
        {
            var held = await hand.Db.Set<Credential>().FirstOrDefaultAsync(c => c.UserId == account.Id && c.InvitationHash == hash, cancellation);
            if (held is null) return new Outcome<Nothing>.NotFound();
            (held.PasswordHash, held.InvitationHash, held.InvitationUntil) = (Passwords.Hash(password), null, null);
            await Sessions.EndAllAsync(hand, account.Id, cancellation);
            hand.Happened(DoorBook.Secured, new(account.Id, account.Name, "a password"), []);
            return Nothing.Value;
        }, cancellation);
        if (done is Outcome<Nothing>.Done) await lockOut.ForgetAsync(account.Email, cancellation);
        return done;
    }

    private string? Wrong(string password, Account account) => password switch
    {
        { Length: 0 } => "Enter a password",
        { Length: var length } when length < rules.ShortestPassword => $"The password must have {rules.ShortestPassword} characters or more. Three words you will remember are a good one",
        { Length: var length } when length > rules.LongestPassword => $"The password must have {rules.LongestPassword} characters or fewer",
        _ when password.Distinct().Count() < rules.ShortestPassword / 3 => "Choose a password that does not repeat the same few characters",
        _ when string.Equals(password, account.Email, StringComparison.OrdinalIgnoreCase) || string.Equals(password, account.Name, StringComparison.OrdinalIgnoreCase) =>
            "Choose a password that is not your name or address",
        _ => null,
    };
}

/// <summary>One-time links to choose a password. Only a hash is kept, so that the table opens no account.</summary>
internal static class Invitation
{
    private const int Bytes = 32;

    /// <summary>Opens a link on a credential and gives the secret part, shown once.</summary>
    public static string Open(Credential credential, SignInRules rules, DateTime now)
    {
        var link = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        (credential.InvitationHash, credential.InvitationUntil) = (HashOf(link), now + rules.InvitationTime);
        return link;
    }

    public static string HashOf(string link) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(link)));
}
