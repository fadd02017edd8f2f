using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Record.Practice;
using Kith.Record.Practice.Programme;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>
/// How long workers look at records in Kith on a day, from what the house writes down anyway: each look at a record and each thing kept.
/// The time between one and the next counts when it is short enough to be work on the screen. It is one figure of everybody together, never
/// of one worker, and none at all where few workers would point at somebody. It cannot see other systems or paper, and says so.
/// </summary>
public sealed class ScreenTime(KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock)
{
    /// <summary>Minutes of a worker and day, the middle one of all; null when too few workers would stand behind it.</summary>
    public async Task<long?> MinutesAsync(CancellationToken cancellation)
    {
        var (agency, rule) = (current.Value.Agency, practice.Reform.ScreenTime);
        var from = London.ToUtc(London.Today(clock).AddDays(-rule.Days), TimeOnly.MinValue);
        var looks = await db.Set<ReadEntry>().AsNoTracking().Where(e => e.AgencyId == agency && e.At >= from).Select(e => new { e.UserId, e.Role, e.At }).ToListAsync(cancellation);
        var kept = await db.Set<HistoryAction>().AsNoTracking().Where(a => a.AgencyId == agency && a.At >= from).Select(a => new { UserId = a.ActorId, Role = a.ActorRole, a.At }).ToListAsync(cancellation);
        // Only people of the agency who work with families: the house itself, the public and the programme office leave other traces.
        var roles = practice[current.Value.Place].Roles.Values.Where(r => r.Permissions.Contains("people.read")).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var traces = looks.Concat(kept).Where(t => roles.Contains(t.Role)).Select(t => (t.UserId, t.At)).ToList();
        return traces.Select(t => t.UserId).Distinct().Count() < practice[current.Value.Place].Place.FewestToSay ? null : Middle(traces, rule);
    }

    /// <summary>The middle of the minutes of every worker and day. Pure.</summary>
    public static long? Middle(IEnumerable<(UserId User, DateTime At)> traces, ScreenTimeRule rule)
    {
        var longest = TimeSpan.FromMinutes(rule.LongestGapMinutes);
        var days = traces.GroupBy(t => (t.User, Day: London.DateOf(t.At))).Select(day =>
        {
            var moments = day.Select(t => t.At).Order().ToList();
            return moments.Zip(moments.Skip(1), (a, b) => b - a).Where(gap => gap <= longest).Sum(gap => gap.TotalMinutes);
        }).Order().ToList();
        return days.Count == 0 ? null : (long)Math.Round((days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2, MidpointRounding.AwayFromZero);
    }
}
