using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Platform.Messages;

/// <summary>A page of messages.</summary>
/// <param name="Shown">Newest first.</param>
/// <param name="Withheld">How many more there are on it about people whom the reader may not see.</param>
/// <param name="Older">Whether there are older ones.</param>
public sealed record MessagePage(IReadOnlyList<Message> Shown, int Withheld, bool Older);

/// <summary>
/// What a signed-in user may read: the messages to them, those they caused, and for whoever answers for the agency those it sent. A message
/// is withheld from anyone who may not see a person it is about; each look is logged for each of those people.
/// </summary>
public sealed class Mailbox(KithDb db, CurrentActor current, IReach reach, ReadLog reads, TimeProvider clock)
{
    /// <summary>May read messages at all.</summary>
    public const string Read = "messages.read";

    /// <summary>Answers for the agency: may see all it sent.</summary>
    public const string ReadAll = "reports.read";

    private const int Page = 50;

    /// <summary>Messages to this user; <paramref name="page"/> counts from 1.</summary>
    public Task<MessagePage> ToMeAsync(int page, CancellationToken cancellation)
    {
        var me = current.Value.User;
        return ListAsync("messages", OfAgency().Where(m => m.ToUser == me), page, cancellation);
    }

    /// <summary>Messages this user caused, or all of the agency's for whoever answers for it; only failed ones if asked.</summary>
    public Task<MessagePage> SentAsync(bool failedOnly, int page, CancellationToken cancellation)
    {
        var sent = Sent();
        return ListAsync("messages/sent", failedOnly ? sent.Where(m => m.FailedAt != null) : sent, page, cancellation);
    }

    /// <summary>How many messages to this user are not yet marked as read.</summary>
    public Task<int> UnreadAsync(CancellationToken cancellation)
    {
        var me = current.Value.User;
        return OfAgency().CountAsync(m => m.ToUser == me && m.ReadAt == null, cancellation);
    }

    /// <summary>How many of the messages this user answers for could not be sent.</summary>
    public Task<int> FailedAsync(CancellationToken cancellation) => Sent().CountAsync(m => m.FailedAt != null, cancellation);

    /// <summary>One message, or null when there is none that this user may read; the refusal is logged.</summary>
    public async Task<Message?> FindAsync(MessageId id, CancellationToken cancellation)
    {
        var me = current.Value.User;
        var message = await OfAgency().Include(m => m.About).SingleOrDefaultAsync(m => m.Id == id, cancellation);
        if (message is null || (message.ToUser != me && message.PostedBy != me && !current.Value.May(ReadAll)))
        {
            return null;
        }

        var sights = await SightsAsync([message], cancellation);
        await LogAsync("messages/message", [message], sights, cancellation);
        return Opens(message, sights) ? message : null;
    }

    /// <summary>Marks a message to this user as read, or as not read. A mailbox is its owner's; history knows the message itself.</summary>
    public async Task<bool> MarkAsync(MessageId id, bool read, CancellationToken cancellation)
    {
        var me = current.Value.User;
        DateTime? at = read ? clock.Moment() : null;
        return await OfAgency().Where(m => m.Id == id && m.ToUser == me).ExecuteUpdateAsync(set => set.SetProperty(m => m.ReadAt, at), cancellation) == 1;
    }

    private IQueryable<Message> OfAgency()
    {
        var agency = current.Value.Agency;
        return db.Set<Message>().AsNoTracking().Where(m => m.AgencyId == agency);
    }

    private IQueryable<Message> Sent()
    {
        var me = current.Value.User;
        return current.Value.May(ReadAll) ? OfAgency() : OfAgency().Where(m => m.PostedBy == me);
    }

    private async Task<MessagePage> ListAsync(string what, IQueryable<Message> messages, int page, CancellationToken cancellation)
    {
        var rows = await messages.OrderByDescending(m => m.PostedAt).ThenBy(m => m.Id).Skip((page - 1) * Page).Take(Page + 1)
            .Include(m => m.About).ToListAsync(cancellation);
        var here = rows.Take(Page).ToList();
        var sights = await SightsAsync(here, cancellation);
        var shown = here.Where(m => Opens(m, sights)).ToList();
        await LogAsync(what, shown, sights, cancellation);
        return new(shown, here.Count - shown.Count, rows.Count > Page);
    }

    private async Task<IReadOnlyDictionary<PersonId, Sight>> SightsAsync(IEnumerable<Message> messages, CancellationToken cancellation)
    {
        var people = messages.SelectMany(m => m.About).Select(a => a.PersonId).Distinct().ToList();
        return people.Count == 0 ? new Dictionary<PersonId, Sight>() : await reach.OfAsync(current.Value, people, cancellation);
    }

    // Somebody is told things about a child who is no longer, or not yet, in their reach. Restricted and sealed stay shut.
    private bool Opens(Message message, IReadOnlyDictionary<PersonId, Sight> sights) => message.About.All(a =>
        sights[a.PersonId].MayOpen() || (message.ToUser == current.Value.User && sights[a.PersonId] == Sight.OutOfReach));

    private Task LogAsync(string what, IReadOnlyCollection<Message> messages, IReadOnlyDictionary<PersonId, Sight> sights, CancellationToken cancellation)
    {
        var seen = messages.SelectMany(m => m.About.Select(a => (a.PersonId, Opens: Opens(m, sights)))).GroupBy(s => s.PersonId)
            .Select(g => ((PersonId?)g.Key, g.Any(s => s.Opens) && sights[g.Key] == Sight.OutOfReach ? Sight.InReach : sights[g.Key])).ToList();
        return seen.Count == 0 ? reads.WriteListAsync(what, cancellation) : reads.WriteAsync(what, seen, cancellation);
    }
}
