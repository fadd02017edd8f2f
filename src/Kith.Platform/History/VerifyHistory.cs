using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Platform.History;

/// <summary>What a check of one agency's chain found. <see cref="Broken"/> is null when every link holds.</summary>
public sealed record ChainCheck(AgencyId Agency, long Actions, string Head, string? Broken);

/// <summary>
/// Walks every chain from its first action and says where it does not hold: an edited, deleted, reordered or cut-off row shows.
/// Reads in batches, so a long history needs little memory.
/// </summary>
public sealed class VerifyHistory(KithDb db)
{
    private const int Batch = 2_000;

    /// <summary>Checks every agency's chain.</summary>
    public async Task<IReadOnlyList<ChainCheck>> CheckAllAsync(CancellationToken cancellation)
    {
        var heads = await db.Set<HistoryHead>().AsNoTracking().OrderBy(h => h.AgencyId).ToListAsync(cancellation);
        var headless = await db.Set<HistoryAction>().Select(a => a.AgencyId).Distinct()
            .Where(a => !db.Set<HistoryHead>().Any(h => h.AgencyId == a)).ToListAsync(cancellation);
        var checks = new List<ChainCheck>();
        foreach (var head in heads)
        {
            checks.Add(await CheckAsync(head, cancellation));
        }

        checks.AddRange(headless.Select(a => new ChainCheck(a, 0, "", "the chain has actions but no head")));
        return checks;
    }

    private async Task<ChainCheck> CheckAsync(HistoryHead head, CancellationToken cancellation)
    {
        var previous = Chain.Start;
        long last = 0;
        while (true)
        {
            var after = last;
            var actions = await db.Set<HistoryAction>().AsNoTracking().AsSplitQuery()
                .Include(a => a.Events).ThenInclude(e => e.Filings)
                .Where(a => a.AgencyId == head.AgencyId && a.Seq > after).OrderBy(a => a.Seq).Take(Batch).ToListAsync(cancellation);
            foreach (var action in actions)
            {
                var broken = action.Seq != last + 1 ? $"action {last + 1} is missing"
                    : !action.PreviousHash.AsSpan().SequenceEqual(previous) ? $"action {action.Seq} does not follow the one before it"
                    : !Chain.HashOf(action).AsSpan().SequenceEqual(action.Hash) ? $"action {action.Seq} was changed after it was written"
                    : null;
                if (broken is not null)
                {
                    return new(head.AgencyId, last, Convert.ToHexStringLower(previous), broken);
                }

                previous = action.Hash;
                last = action.Seq;
            }

            if (actions.Count < Batch)
            {
                break;
            }
        }

        var cut = last != head.Seq ? $"the head says {head.Seq} actions, {last} are there"
            : !previous.AsSpan().SequenceEqual(head.Hash) ? "the head does not belong to the last action"
            : null;
        return new(head.AgencyId, last, Convert.ToHexStringLower(previous), cut);
    }
}
