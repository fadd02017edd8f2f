using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>An advice call in a list. <paramref name="Followed"/> is the referral that was begun from it and sent, if one was.</summary>
public sealed record AdviceCallLine(AdviceCall Call, Referral? Followed);

/// <summary>Reads the advice calls of the agency: the list, and what one call holds for the referral that may follow.</summary>
public sealed class ReadAdviceCalls(KithDb db, CurrentActor current)
{
    // Paragraphs of a call that a referral has under another heading: what the caller asked about is why they refer.
    private static readonly Dictionary<string, string> Becomes = new(StringComparer.Ordinal) { ["advice.question"] = "referral.reason" };

    private const int Latest = 50;

    /// <summary>The latest calls, newest first. Two statements.</summary>
    public async Task<IReadOnlyList<AdviceCallLine>> ListAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var calls = await db.Set<AdviceCall>().AsNoTracking().Where(c => c.AgencyId == agency).OrderByDescending(c => c.At).Take(Latest).ToListAsync(cancellation);
        var ids = calls.Select(c => (Guid?)c.Id.Value).ToList();
        var followed = await db.Set<Referral>().AsNoTracking().Where(r => r.AgencyId == agency && ids.Contains(r.AdviceCallId)).ToListAsync(cancellation);
        return [.. calls.Select(c => new AdviceCallLine(c, followed.FirstOrDefault(r => r.AdviceCallId == c.Id.Value)))];
    }

    /// <summary>What a call of this agency holds, for somebody who may take calls; null otherwise.</summary>
    public async Task<SaidInAdviceCall?> HeldAsync(AdviceCallId id, CancellationToken cancellation)
    {
        var actor = current.Value;
        var call = actor.May(LogAdviceCall.Action.Permission)
            ? await db.Set<AdviceCall>().AsNoTracking().FirstOrDefaultAsync(c => c.AgencyId == actor.Agency && c.Id == id, cancellation) : null;
        if (call is null)
        {
            return null;
        }

        var worry = call.Said.Where(s => s.Key.StartsWith("referral.", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        foreach (var (said, becomes) in Becomes)
        {
            if (call.Said.TryGetValue(said, out var words))
            {
                worry.TryAdd(becomes, words);
            }
        }

        return new(
            call.Id.Value, "the advice call", call.Said.Where(s => s.Key.StartsWith("professional.", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal),
            worry, [.. call.Children.Select(c => new ChildAlreadyNamed(c))], London.DateOf(call.At)) { CallerSays = $"{call.Caller}, {call.CallerAgency}" };
    }
}
