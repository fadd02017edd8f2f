using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson.Files;

/// <summary>What history keeps of rows let go.</summary>
public sealed record AgencyFileLetGo(string From, int Rows);

/// <summary>Each night: rows of lists whose day is past are deleted, with whom they were compared. Whose list it was and the counts stay.</summary>
public sealed class LetFilesGo(Work work, KithDb db, CurrentActor current, TimeProvider clock) : IHouseJob
{
    /// <summary>The action, done by the house itself.</summary>
    public static readonly ActionInfo Action = new("agency-files.let-go", "agency-files.give", "Let the rows of a list go");

    /// <summary>Let go.</summary>
    public static readonly EventKind<AgencyFileLetGo> Gone = new("agency-files.let-go", Significance.Housekeeping, p => $"The {p.Rows} rows of a list from {p.From} were let go");

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var (agency, today) = (current.Value.Agency, London.Today(clock));
        foreach (var id in await db.Set<AgencyFile>().Where(f => f.AgencyId == agency && !f.LetGo && f.KeptUntil < today).Select(f => f.Id).ToListAsync(cancellation))
        {
            await work.DoAsync<Nothing>(Action, About.Nobody, why: null, async hand =>
            {
                await hand.Db.Set<AgencyFileMatch>().Where(m => m.FileId == id).ExecuteDeleteAsync(cancellation);
                await hand.Db.Set<AgencyFileRow>().Where(r => r.FileId == id).ExecuteDeleteAsync(cancellation);
                var file = await hand.Db.Set<AgencyFile>().SingleAsync(f => f.Id == id, cancellation);
                file.LetGo = true;
                hand.Happened(Gone, new(file.From, file.Rows), []);
                return Nothing.Value;
            }, cancellation);
        }
    }
}
