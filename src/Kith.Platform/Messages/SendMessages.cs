using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Kith.Platform.Messages;

/// <summary>
/// Hands what waits in the outbox of one agency to the carrier. Several nodes may do so at once: each takes messages in hand by an update
/// that only one of them can win, for a time; when a node dies, its messages come free again.
/// </summary>
internal sealed class SendMessages(KithDb db, CurrentActor current, ICarrier carrier, SecretPost secrets, TimeProvider clock, ILogger<SendMessages> log) : IHouseJob
{
    private const int Batch = 20;

    // Longer than a batch can take when every request runs into its time limit.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await TakeAsync(cancellation) is { Count: > 0 } inHand)
        {
            foreach (var message in inHand)
            {
                await WriteAsync(message, await carrier.CarryAsync(message, secrets.Whole(message), mayHaveGone: message.Attempts > 1, cancellation), cancellation);
            }
        }
    }

    private async Task<List<Message>> TakeAsync(CancellationToken cancellation)
    {
        var (now, claim) = (clock.Moment(), clock.New<ClaimId>());
        var (until, agency) = (now + Lease, current.Value.Agency);
        var due = db.Set<Message>().Where(m => m.AgencyId == agency && m.NextTryAt <= now && (m.ClaimedUntil == null || m.ClaimedUntil <= now));
        var ids = await due.OrderBy(m => m.NextTryAt).Select(m => m.Id).Take(Batch).ToListAsync(cancellation);
        if (ids.Count == 0)
        {
            return [];
        }

        // Asked again in the update itself: of two nodes that saw the same messages, the second finds them taken.
        await due.Where(m => ids.Contains(m.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Claim, claim).SetProperty(m => m.ClaimedUntil, until).SetProperty(m => m.Attempts, m => m.Attempts + 1), cancellation);
        return await db.Set<Message>().AsNoTracking().Where(m => ids.Contains(m.Id) && m.Claim == claim).OrderBy(m => m.NextTryAt).ToListAsync(cancellation);
    }

    private async Task WriteAsync(Message message, CarrierAnswer answer, CancellationToken cancellation)
    {
        var now = clock.Moment();
        var again = answer is CarrierAnswer.Later ? now + TryAgain.After(message.Attempts) : null;
        var problem = answer switch { CarrierAnswer.Later l => l.Problem, CarrierAnswer.Refused r => r.Problem, _ => null };
        var taken = answer as CarrierAnswer.Taken;
        DateTime? sentAt = taken is null ? null : now;
        DateTime? failedAt = taken is null && again is null ? now : null;
        Carrier? by = taken is null ? null : carrier.Is;
        var (reference, secret) = (taken?.Reference, again is null ? null : message.Secret);
        await db.Set<Message>().Where(m => m.Id == message.Id && m.Claim == message.Claim).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Claim, (ClaimId?)null).SetProperty(m => m.ClaimedUntil, (DateTime?)null).SetProperty(m => m.NextTryAt, again)
                .SetProperty(m => m.SentAt, sentAt).SetProperty(m => m.CarriedBy, by).SetProperty(m => m.CarrierReference, reference).SetProperty(m => m.Secret, secret)
                .SetProperty(m => m.FailedAt, m => m.FailedAt ?? failedAt).SetProperty(m => m.Problem, m => problem ?? m.Problem),
            cancellation);
        if (failedAt is not null)
        {
            log.LogWarning("The message {Message} will not be sent; its page says why.", message.Id.Value);
        }
        else if (again is not null)
        {
            log.LogInformation("The message {Message} is tried again at {Again:u}.", message.Id.Value, again);
        }
    }
}
