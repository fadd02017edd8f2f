using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Facts;

/// <summary>What is held about the person whose record is open and about their home. One statement, kept for the request.</summary>
public sealed class FactsInView(KithDb db, LivingWith living)
{
    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<Guid>, IAsyncEnumerable<Fact>>> HeldNow = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<Guid> ids) => db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == agency && ids.Contains(f.SubjectId) && f.SupersededAt == null)));

    private readonly Once<PersonId, FactSheet> kept = new();

    /// <summary>Facts of the person and of joined records stand under the person; facts of the home under the household.</summary>
    public Task<FactSheet> OfAsync(ChildInView child, CancellationToken cancellation) => kept.AskAsync(child.Id, () => ReadAsync(child, cancellation));

    private async Task<FactSheet> ReadAsync(ChildInView child, CancellationToken cancellation)
    {
        var home = await living.OfAsync(child, cancellation);
        var (agency, own) = (child.Actor.Agency, child.Ids.Select(i => i.Value).ToHashSet());
        var ids = own.Concat(home.Households.Select(h => h.Value)).ToList();
        var rows = await db.ListAsync(HeldNow.On(db)(db, agency, ids), cancellation);
        return new FactSheet(rows.Select(f => (own.Contains(f.SubjectId) ? Subject.Of(child.Id).ToString() : f.Subject.ToString(), f)));
    }
}
