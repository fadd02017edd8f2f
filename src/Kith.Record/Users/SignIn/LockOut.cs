using System.Security.Cryptography;
using System.Text;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users.SignIn;

/// <summary>Makes guessing slow: after a few wrong tries each further one must wait, and each wait is twice the one before.</summary>
public sealed class LockOut(KithDb db, SignInRules rules, TimeProvider clock)
{
    /// <summary>When the next try may come, or null when it may come now.</summary>
    public static DateTime? WaitsUntil(SignInRules rules, int wrong, DateTime lastAt)
    {
        if (wrong < rules.TriesBeforeWait) return null;
        var wait = rules.FirstWait * Math.Pow(2, Math.Min(wrong - rules.TriesBeforeWait, 30));
        return lastAt + (wait < rules.LongestWait ? wait : rules.LongestWait);
    }

    /// <summary>When this address may try again, or null when it may now.</summary>
    public async Task<DateTime?> WaitAsync(string email, CancellationToken cancellation)
    {
        var (hash, now) = (HashOf(email), clock.Moment());
        var since = now - rules.ForgetTriesAfter;
        var tries = await db.Set<WrongTries>().AsNoTracking().FirstOrDefaultAsync(t => t.EmailHash == hash && t.LastAt > since, cancellation);
        return tries is not null && WaitsUntil(rules, tries.Count, tries.LastAt) is { } until && until > now ? until : null;
    }

    /// <summary>
    /// Counts a wrong try and answers when the next may come. Outside Work: most wrong addresses belong to no agency, so there is no history
    /// to write it in. One statement adds and counts, so that tries at the same moment all count.
    /// </summary>
    public async Task<DateTime?> CountAsync(string email, CancellationToken cancellation)
    {
        var (hash, now) = (HashOf(email), clock.Moment());
        var since = now - rules.ForgetTriesAfter;
        await db.Set<WrongTries>().Where(t => t.LastAt <= since).ExecuteDeleteAsync(cancellation);
        await db.Database.ExecuteSqlAsync(
            $"insert into record_users_wrong_tries (email_hash, count, last_at) values ({hash}, 1, {now}) on conflict (email_hash) do update set count = record_users_wrong_tries.count + 1, last_at = excluded.last_at",
            cancellation);
        return await WaitAsync(email, cancellation);
    }

    /// <summary>Forgets wrong tries: they got in.</summary>
    public Task ForgetAsync(string email, CancellationToken cancellation)
    {
        var hash = HashOf(email);
        return db.Set<WrongTries>().Where(t => t.EmailHash == hash).ExecuteDeleteAsync(cancellation);
    }

    private static string HashOf(string email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Account.Plain(email))));
}
