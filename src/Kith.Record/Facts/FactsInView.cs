using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Facts;

/// <summary>What is held about the person whose record is open and about their home. One statement, kept for the request.</summary>
public sealed class FactsInView(KithDb db)
{
    // Two halves, so that each finds its own index. The homes are looked up in it: it need not wait until somebody else has.
    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IReadOnlyList<Guid>, IAsyncEnumerable<Fact>>> HeldNow = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<PersonId> people, IReadOnlyList<Guid> ids) =>
            db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == agency && f.SupersededAt == null && ids.Contains(f.SubjectId))
            .Concat(db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == agency && f.SupersededAt == null
                && db.Set<Residence>().Where(r => r.AgencyId == agency && r.To == null && people.Contains(r.PersonId)).Select(r => (Guid)(object)r.HouseholdId).Contains(f.SubjectId)))));

    private readonly Once<PersonId, FactSheet> kept = new();

    /// <summary>Facts of the person and of joined records stand under the person; facts of the home under the household.</summary>
    public Task<FactSheet> OfAsync(ChildInView child, CancellationToken cancellation) => kept.AskAsync(child.Id, () => ReadAsync(child, cancellation));

    private async Task<FactSheet> ReadAsync(ChildInView child, CancellationToken cancellation)
    {
        var own = child.Ids.Select(i => i.Value).ToList();
        var rows = await db.ListAsync(HeldNow.On(db)(db, child.Actor.Agency, child.Ids, own), cancellation);
        return new FactSheet(rows.Select(f => (own.Contains(f.SubjectId) ? Subject.Of(child.Id).ToString() : f.Subject.ToString(), f)));
    }
}
