using System.Globalization;
using Kith.Journey.Visits.Contracts;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Visits;

/// <summary>Tells the handover page when each child was last seen, and last seen alone. Two statements.</summary>
internal sealed class LastSeenPart(KithDb db, SeenInVisits seen) : IHandoverPart
{
    public async Task<IReadOnlyList<HandoverLine>> LinesAsync(HandoverOf handover, CancellationToken cancellation)
    {
        var visits = await seen.SinceAsync(handover.Agency, handover.Children, DateTime.UnixEpoch, cancellation);
        var children = await db.Set<Person>().AsNoTracking().Where(p => p.AgencyId == handover.Agency && handover.Children.Contains(p.Id)).ToListAsync(cancellation);
        return children.OrderBy(c => visits[c.Id].Seen ?? DateTime.UnixEpoch)
            .Select(c => new HandoverLine(HandoverSection.LastSeen, Says(c, visits[c.Id]), $"/children/{c.Id.Value}/visits")).ToList();
    }

    private static string Says(Person child, ChildSeen seen) => seen switch
    {
        { Seen: null } => $"{child.CalledBy} has not been seen yet",
        { SeenAlone: null } => $"{child.CalledBy} was seen on {Day(seen.Seen.Value)}, never alone",
        _ => $"{child.CalledBy} was seen on {Day(seen.Seen.Value)}, alone on {Day(seen.SeenAlone.Value)}",
    };

    private static string Day(DateTime utc) => London.DateOf(utc).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
