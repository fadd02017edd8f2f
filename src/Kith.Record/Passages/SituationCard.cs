using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Passages;

/// <summary>A signed paragraph on the summary: as it was written, with who signed it and when.</summary>
public sealed record Situation(string Topic, string Text, string Source, string SignedBy, DateTime SignedAt);

/// <summary>
/// The situation on the summary, in the words of the paragraphs that were signed last about this child: why we are involved, what the
/// worker thinks, what the child says. Nothing is written by Kith itself. One statement.
/// </summary>
internal sealed class SituationCard(KithDb db, PracticePacks practice) : IChildSummaryPart
{
    private const int Newest = 40;

    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IAsyncEnumerable<Passage>>> SignedLast = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<PersonId> ids) => (
        from about in db.Set<PassageAbout>()
        where about.AgencyId == agency && ids.Contains(about.PersonId)
        join passage in db.Set<Passage>() on about.PassageId equals passage.Id
        orderby passage.SignedAt descending
        select passage).AsNoTracking().Take(Newest)));

    public SummaryPlace Place => SummaryPlace.Main;

    public int Order => 10;

    public string Title => "Situation";

    public async Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var signed = await db.ListAsync(SignedLast.On(db)(db, child.Actor.Agency, child.Ids), cancellation);
        var shown = new[] { Latest(signed, "worker", "manager"), Latest(signed, "referrer", "partner"), Latest(signed, "child"), Latest(signed, "parent") }
            .OfType<Passage>().Select(p => new Situation(practice.Topics[p.Topic].Says, p.Text, p.Source, p.SignedByName, p.SignedAt)).ToList();
        return shown.Count == 0 ? null : new("/Passages/_Situation.cshtml", shown);
    }

    private static Passage? Latest(List<Passage> signed, params string[] voices) => signed.FirstOrDefault(p => voices.Contains(p.Voice));
}
