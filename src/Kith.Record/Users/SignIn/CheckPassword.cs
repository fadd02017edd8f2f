using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users.SignIn;

/// <summary>The first step at the door. The same words and the same work whether the account is unknown or the password is wrong.</summary>
public sealed class CheckPassword(KithDb db, Accounts accounts, LockOut lockOut, DoorBook book)
{
    internal static readonly Refusal Wrong = new("users.wrong-password", "Enter a correct email address and password");

    // Somebody's hash to compare with when there is nobody, so that the answer takes as long.
    private static readonly Lazy<string> Nobodys = new(() => Passwords.Hash(Guid.CreateVersion7().ToString()));

    /// <summary>The account, or a refusal that says nothing about whether there is one.</summary>
    public async Task<Outcome<Account>> RunAsync(string email, string password, CancellationToken cancellation)
    {
        var account = await accounts.ByEmailAsync(email, cancellation);
        var id = account?.Id ?? default;
        var hash = await db.Set<Credential>().Where(c => c.UserId == id).Select(c => c.PasswordHash).FirstOrDefaultAsync(cancellation);
        var right = Passwords.Fits(hash ?? Nobodys.Value, password) && hash is not null;
        if (await lockOut.WaitAsync(email, cancellation) is { } until) return Waits(until);
        if (right) return account!;

        var wait = await lockOut.CountAsync(email, cancellation);
        if (account is not null) await book.RefusedAsync(account, "password", wait, cancellation);
        return Wrong;
    }

    internal static Refusal Waits(DateTime until) => new("users.wait", $"There were too many wrong tries. Try again after {London.Of(until):HH:mm}");
}

/// <summary>Hashes of passwords.</summary>
internal static class Passwords
{
    private static readonly PasswordHasher<object> Hasher = new();
    private static readonly object Anyone = new();

    public static string Hash(string password) => Hasher.HashPassword(Anyone, password);

    public static bool Fits(string hash, string password) => Hasher.VerifyHashedPassword(Anyone, hash, password) != PasswordVerificationResult.Failed;
}
