using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users.SignIn;

/// <summary>The second step at the door: a code from the authenticator, or one of the recovery codes. Neither is taken twice.</summary>
public sealed class CheckCode(KithDb db, Accounts accounts, LockOut lockOut, DoorBook book, AuthenticatorSecrets secrets, TimeProvider clock)
{
    internal static readonly Refusal Wrong = new("users.wrong-code", "Enter a code that is shown now, or a recovery code that was not used before");
    internal static readonly Refusal Gone = new("users.gone", "Sign in again");

    /// <summary>The account whose password was checked and whose code is right.</summary>
    public async Task<Outcome<Account>> RunAsync(UserId user, string code, CancellationToken cancellation)
    {
        if (await accounts.ByIdAsync(user, cancellation) is not { } account) return Gone;
        if (await lockOut.WaitAsync(account.Email, cancellation) is { } until) return CheckPassword.Waits(until);

        var typed = new string([.. code.Where(char.IsAsciiLetterOrDigit)]);
        if (await TakeAsync(account, typed, cancellation))
        {
            await lockOut.ForgetAsync(account.Email, cancellation);
            return account;
        }

        await book.RefusedAsync(account, "code", await lockOut.CountAsync(account.Email, cancellation), cancellation);
        return Wrong;
    }

    private async Task<bool> TakeAsync(Account account, string typed, CancellationToken cancellation)
    {
        var held = await db.Set<Credential>().AsNoTracking().FirstOrDefaultAsync(c => c.UserId == account.Id, cancellation);
        if (held?.Authenticator is null) return false;
        if (Totp.StepOf(secrets.Open(held.Authenticator), typed, clock.GetUtcNow(), held.LastCodeStep) is { } step)
        {
            // The condition in the statement lets only one of two requests at the same moment have the code.
            return await db.Set<Credential>().Where(c => c.UserId == account.Id && c.LastCodeStep < step)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.LastCodeStep, step), cancellation) == 1;
        }

        var (hash, now) = (RecoveryCodes.HashOf(account.Id, typed), clock.Moment());
        var used = await book.OwnAsync<Nothing>(account, DoorBook.Secure, async hand =>
        {
            if (await hand.Db.Set<RecoveryCode>().Where(c => c.UserId == account.Id && c.Hash == hash && c.UsedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, now), cancellation) != 1)
            {
                return Wrong;
            }

            hand.Happened(DoorBook.Secured, new(account.Id, account.Name, "a used recovery code aside"), []);
            return Nothing.Value;
        }, cancellation);
        return used is Outcome<Nothing>.Done;
    }
}
