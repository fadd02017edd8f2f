using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>Answers what is known of a programme, now or as known on a day. Ten statements, however long the plan; what only some pages show is asked for by them.</summary>
public sealed class ReadProgramme(KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock)
{
    /// <summary>The programmes of the agency, the newest first.</summary>
    public async Task<IReadOnlyList<Programme>> AllAsync(CancellationToken cancellation) =>
        await db.Set<Programme>().AsNoTracking().Where(p => p.AgencyId == current.Value.Agency).OrderByDescending(p => p.RecordedAt).ToListAsync(cancellation);

    /// <summary>A programme as it is known now, or as it was known at the end of a day. Null when there is none.</summary>
    /// <param name="id">Null takes the newest.</param>
    /// <param name="on">The day it is judged by; null is today.</param>
    /// <param name="asKnownOn">Only what was recorded by the end of this day; null is everything.</param>
    public async Task<ProgrammeKnown?> FindAsync(ProgrammeId? id, DateOnly? on, DateOnly? asKnownOn, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var programme = await db.Set<Programme>().AsNoTracking().Where(p => p.AgencyId == agency && (id == null || p.Id == id)).OrderByDescending(p => p.RecordedAt).FirstOrDefaultAsync(cancellation);
        if (programme is null) return null;
        var moment = asKnownOn is { } day ? London.ToUtc(day.AddDays(1), TimeOnly.MinValue).AddTicks(-1) : DateTime.MaxValue;
        var rows = await RowsAsync(agency, programme.Id, cancellation);
        return ProgrammeKnown.Of(programme, rows, moment, on ?? asKnownOn ?? London.Today(clock), practice.Reform);
    }

    /// <summary>What else a page shows, as it was known at the moment of the page. One statement.</summary>
    public async Task<IReadOnlyList<T>> OfAsync<T>(ProgrammeKnown known, CancellationToken cancellation) where T : ReformRow
    {
        var (agency, programme, moment) = (current.Value.Agency, known.Programme.Id, known.Moment);
        return await db.Set<T>().AsNoTracking().Where(r => r.AgencyId == agency && r.ProgrammeId == programme && r.RecordedAt <= moment && (r.ReplacedAt == null || r.ReplacedAt > moment))
            .OrderBy(r => r.RecordedAt).ThenBy(r => r.Id).ToListAsync(cancellation);
    }

    private async Task<ReformRows> RowsAsync(AgencyId agency, ProgrammeId programme, CancellationToken cancellation)
    {
        Task<List<T>> Of<T>() where T : ReformRow => db.Set<T>().AsNoTracking().Where(r => r.AgencyId == agency && r.ProgrammeId == programme).OrderBy(r => r.RecordedAt).ThenBy(r => r.Id).ToListAsync(cancellation);
        return new(
            await Of<Workstream>(), await Of<HeadlineAction>(), await Of<DueDate>(), await Of<Interdependency>(), await Of<Recommendation>(),
            await Of<ProgressReport>(), await Of<ProgrammeRisk>(), await Of<Benefit>(), await Of<BenefitReading>());
    }
}
