using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Trusts;

/// <summary>The plan as one body sees it: its actions, and what the body itself said of each. Nothing that another body said.</summary>
public sealed record OwnBody(Programme Programme, ProgrammeBody Body, IReadOnlyList<(HeadlineAction Action, BodyStatus? Said)> Actions);

/// <summary>Answers which body of which plan somebody's agency writes for. The plan is another agency's; their reach in it is their own body.</summary>
public sealed class ReadOwnBody(KithDb db, CurrentActor current, TimeProvider clock)
{
    /// <summary>The newest plan in which the agency writes for a body in being; null when it writes for none.</summary>
    public async Task<OwnBody?> FindAsync(CancellationToken cancellation)
    {
        var (own, today) = (current.Value.Agency, London.Today(clock));
        var body = (await db.Set<ProgrammeBody>().AsNoTracking().Where(b => b.WrittenBy == own && b.ReplacedAt == null).OrderByDescending(b => b.RecordedAt).ToListAsync(cancellation)).Find(b => b.InBeing(today));
        if (body is null) return null;
        var (agency, id, number) = (body.AgencyId, body.ProgrammeId, body.Number);
        var programme = await db.Set<Programme>().AsNoTracking().FirstAsync(p => p.AgencyId == agency && p.Id == id, cancellation);
        var actions = await db.Set<HeadlineAction>().AsNoTracking().Where(a => a.AgencyId == agency && a.ProgrammeId == id && a.ReplacedAt == null).OrderBy(a => a.Order).ToListAsync(cancellation);
        var said = await db.Set<BodyStatus>().AsNoTracking().Where(s => s.AgencyId == agency && s.ProgrammeId == id && s.BodyNumber == number && s.ReplacedAt == null).ToListAsync(cancellation);
        return new(programme, body, [.. actions.DistinctBy(a => a.Ref).Select(a => (a, said.Find(s => s.Ref == a.Ref)))]);
    }
}
