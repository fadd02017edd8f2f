using System.Security.Cryptography;
using System.Text;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users.SignIn;

/// <summary>Keeps authenticator secrets encrypted: a copy of the table alone makes no codes.</summary>
public sealed class AuthenticatorSecrets(IDataProtectionProvider keys)
{
    private readonly IDataProtector protector = keys.CreateProtector("users.authenticator");

    internal string Close(string secret) => protector.Protect(secret);

    internal string Open(string kept) => protector.Unprotect(kept);
}

/// <summary>Sets up an authenticator: the first right code proves that the app has the secret. Gives the recovery codes, shown once.</summary>
public sealed class SetAuthenticator(KithDb db, Accounts accounts, DoorBook book, AuthenticatorSecrets secrets, SignInRules rules, TimeProvider clock)
{
    /// <summary>Whether this account has one already.</summary>
    public Task<bool> IsSetAsync(UserId user, CancellationToken cancellation) =>
        db.Set<Credential>().AnyAsync(c => c.UserId == user && c.Authenticator != null, cancellation);

    /// <summary>Keeps the secret and makes new recovery codes. One that is set already stays: only an administrator resets it.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> RunAsync(UserId user, string secret, string code, CancellationToken cancellation)
    {
        if (await accounts.ByIdAsync(user, cancellation) is not { } account) return CheckCode.Gone;
        if (Totp.StepOf(secret, new string([.. code.Where(char.IsAsciiDigit)]), clock.GetUtcNow(), lastStep: 0) is not { } step)
        {
            return Outcome.Invalid<IReadOnlyList<string>>("Code", "Enter the six digits the app shows now");
        }

        return await book.OwnAsync<IReadOnlyList<string>>(account, DoorBook.Secure, async hand =>
        {
            var held = await hand.Db.Set<Credential>().FirstOrDefaultAsync(c => c.UserId == user, cancellation) ?? hand.Add(new Credential { UserId = user });
            if (held.Authenticator is not null) return CheckCode.Gone;
            (held.Authenticator, held.LastCodeStep) = (secrets.Close(secret), step);
            await hand.Db.Set<RecoveryCode>().Where(c => c.UserId == user).ExecuteDeleteAsync(cancellation);
            var codes = RecoveryCodes.New(rules.RecoveryCodes);
            foreach (var one in codes) hand.Add(new RecoveryCode { UserId = user, Hash = RecoveryCodes.HashOf(user, RecoveryCodes.Typed(one)) });
            hand.Happened(DoorBook.Secured, new(account.Id, account.Name, "an authenticator"), []);
            return new Outcome<IReadOnlyList<string>>.Done(codes);
        }, cancellation);
    }
}

/// <summary>Codes on paper: 80 random bits each, so a plain hash cannot be turned back.</summary>
internal static class RecoveryCodes
{
    private const int Bytes = 10;

    public static IReadOnlyList<string> New(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => string.Join('-', Totp.Base32(RandomNumberGenerator.GetBytes(Bytes)).Chunk(4).Select(part => new string(part))))];

    public static string Typed(string code) => code.Replace("-", "", StringComparison.Ordinal);

    public static string HashOf(UserId user, string typed) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Value:N}:{typed.ToUpperInvariant()}")));
}
