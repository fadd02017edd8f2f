using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Microsoft.EntityFrameworkCore;

namespace Kith.Platform.Forms;

/// <summary>Keeps drafts. They are outside Work on purpose: typing is not yet doing, and history would drown in it.</summary>
public sealed class Drafts(KithDb db, CurrentActor current, TimeProvider clock)
{
    /// <summary>The owner a signed-in user's drafts are kept under.</summary>
    public string Mine => $"user:{current.Value.User.Value:N}";

    /// <summary>The owner of a draft on a public page: only a hash of the secret in the visitor's cookie is stored.</summary>
    public static string OfToken(string secret) => "token:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>What was kept, or null.</summary>
    public async Task<T?> FindAsync<T>(string owner, string key, CancellationToken cancellation) where T : class
    {
        var content = await db.Set<Draft>().Where(d => d.Owner == owner && d.Key == key).Select(d => d.Content).FirstOrDefaultAsync(cancellation);
        return content is null ? null : JsonSerializer.Deserialize<T>(content, Json.Options);
    }

    /// <summary>Keeps it, and answers when; the last writer wins, because a draft has one owner.</summary>
    public async Task<DateTime> KeepAsync<T>(string owner, string key, string resume, string title, T content, CancellationToken cancellation) where T : class
    {
        var (now, text) = (clock.Moment(), JsonSerializer.Serialize(content, Json.Options));
        var updated = await db.Set<Draft>().Where(d => d.Owner == owner && d.Key == key).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.Content, text).SetProperty(d => d.Resume, resume).SetProperty(d => d.Title, title)
                .SetProperty(d => d.SavedAt, now).SetProperty(d => d.Version, d => d.Version + 1),
            cancellation);
        if (updated == 0)
        {
            var draft = new Draft
            {
                Id = clock.New<DraftId>(), AgencyId = current.Value.Agency, Owner = owner, Key = key, Resume = resume, Title = title, Content = text, SavedAt = now,
            };
            db.Add(draft);
            await db.SaveAsync(cancellation);
            db.Entry(draft).State = EntityState.Detached;
        }

        return now;
    }

    /// <summary>Lets it go: what it was for is done.</summary>
    public Task DiscardAsync(string owner, string key, CancellationToken cancellation) =>
        db.Set<Draft>().Where(d => d.Owner == owner && d.Key == key).ExecuteDeleteAsync(cancellation);

    /// <summary>Lets go, for good, the agency's drafts of one kind that nobody touched since a moment.</summary>
    /// <param name="kind">How their keys begin: "referral:".</param>
    public Task<int> LetGoAsync(string kind, DateTime before, CancellationToken cancellation) => Old(before).Where(d => d.Key.StartsWith(kind)).ExecuteDeleteAsync(cancellation);

    /// <summary>Lets go, for good, the agency's drafts of every kind but these that nobody touched since a moment.</summary>
    public Task<int> LetOthersGoAsync(IReadOnlyList<string> kinds, DateTime before, CancellationToken cancellation) =>
        kinds.Aggregate(Old(before), (left, kind) => left.Where(d => !d.Key.StartsWith(kind))).ExecuteDeleteAsync(cancellation);

    private IQueryable<Draft> Old(DateTime before)
    {
        var agency = current.Value.Agency;
        return db.Set<Draft>().Where(d => d.AgencyId == agency && d.SavedAt <= before);
    }

    /// <summary>The drafts of an owner, newest first, for "resume where you left off".</summary>
    public async Task<IReadOnlyList<Draft>> ListAsync(string owner, CancellationToken cancellation) =>
        await db.Set<Draft>().AsNoTracking().Where(d => d.Owner == owner).OrderByDescending(d => d.SavedAt).ToListAsync(cancellation);
}
