using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Work;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson.Files;

/// <summary>What history keeps of a part of a list compared: counts only.</summary>
public sealed record AgencyFileCompared(string From, int Known, int MayBe, int New, int Unusable);

/// <summary>
/// Compares the rows of lists with the record, part by part: a bounded number of candidates for each row, found by the same keys and weighed by the same matcher as everywhere.
/// The first part is compared at once, the rest by the house in the background; after a crash it goes on where it was.
/// </summary>
public sealed class CompareAgencyFile(Work work, KithDb db, FindAlike alike, CurrentActor current) : IHouseJob
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("agency-files.compare", "agency-files.give", "Compared a list of another agency with the record");

    /// <summary>Compared.</summary>
    public static readonly EventKind<AgencyFileCompared> Compared = new(
        "agency-files.compared", Significance.Housekeeping, p => $"Rows of a list from {p.From} compared: {p.Known} known, {p.MayBe} may be known, {p.New} new, {p.Unusable} say too little");

    private const int Part = 100, MostForOne = 5;

    /// <summary>Every list that is not done.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await PartAsync(null, cancellation)) cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The first rows of a list, at once.</summary>
    public Task FirstAsync(AgencyFileId file, CancellationToken cancellation) => PartAsync(file, cancellation);

    private async Task<bool> PartAsync(AgencyFileId? of, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var waiting = db.Set<AgencyFileRow>().AsNoTracking().Where(r => r.AgencyId == agency && r.Ends == RowEnds.Waiting && (of == null || r.FileId == of));
        var first = await waiting.OrderBy(r => r.FileId).Select(r => (AgencyFileId?)r.FileId).FirstOrDefaultAsync(cancellation);
        if (first is not { } id) return false;
        var file = await db.Set<AgencyFile>().AsNoTracking().SingleAsync(f => f.Id == id, cancellation);
        var rows = await waiting.Where(r => r.FileId == id).OrderBy(r => r.No).Take(Part).ToListAsync(cancellation);
        var read = rows.ConvertAll(r => RowTraits.Of(r.Cells, file.MonthFirst));
        var sought = read.Select(r => r.Traits).OfType<PersonTraits>().ToList();
        // Restricted people are weighed too; a row that only they match stays new to whoever may not know of them.
        var everybody = db.Set<Person>().AsNoTracking().Where(p => p.AgencyId == agency);
        var found = (await alike.OfAsync(agency, sought, everybody, not: [], also: null, cancellation)).Select(f => f.Where(c => c.Opinion.Verdict != MatchVerdict.Different || PairWords.MayBeTwin(c.Opinion)).Take(MostForOne).ToList()).ToList();
        var people = found.SelectMany(f => f).Select(c => c.Person.Person!.Value).Distinct().ToList();
        var restricted = (await everybody.Where(p => people.Contains(p.Id) && p.Restricted).Select(p => p.Id).ToListAsync(cancellation)).ToHashSet();
        var outcome = await work.DoAsync<Nothing>(Action, About.Nobody, why: null, async hand =>
        {
            var numbers = rows.ConvertAll(r => r.No);
            var stored = await hand.Db.Set<AgencyFileRow>().Where(r => r.FileId == id && numbers.Contains(r.No) && r.Ends == RowEnds.Waiting).ToDictionaryAsync(r => r.No, cancellation);
            var counts = new int[Enum.GetValues<RowEnds>().Length];
            for (int i = 0, next = 0; i < rows.Count; i++)
            {
                List<MatchCandidate>? candidates = read[i].Traits is null ? null : found[next++];
                // Another node may have compared them meanwhile.
                if (!stored.TryGetValue(rows[i].No, out var row)) continue;
                row.Problem = read[i].Problem;
                row.Ends = candidates is null ? RowEnds.Unusable : Ends([.. candidates.Where(c => !restricted.Contains(c.Person.Person!.Value))]);
                counts[(int)row.Ends]++;
                foreach (var candidate in candidates ?? []) hand.Add(Match(row, candidate));
            }

            var kept = await hand.Db.Set<AgencyFile>().SingleAsync(f => f.Id == id, cancellation);
            (kept.Known, kept.MayBe, kept.New, kept.Unusable) = (kept.Known + counts[1], kept.MayBe + counts[2], kept.New + counts[3], kept.Unusable + counts[4]);
            hand.Happened(Compared, new(kept.From, counts[1], counts[2], counts[3], counts[4]), []);
            return Nothing.Value;
        }, cancellation);
        return outcome is Outcome<Nothing>.Done ? true : throw new InvalidOperationException("A part of a list could not be compared.");
    }

    /// <summary>Known is one person and nobody else near; several, or a twin, is for a person to say.</summary>
    internal static RowEnds Ends(IReadOnlyList<MatchCandidate> candidates) => candidates switch
    {
        [] => RowEnds.New,
        [{ Opinion: { Verdict: MatchVerdict.Same } opinion }] when !PairWords.MayBeTwin(opinion) => RowEnds.Known,
        _ => RowEnds.MayBe,
    };

    private static AgencyFileMatch Match(AgencyFileRow row, MatchCandidate candidate) => new()
    {
        FileId = row.FileId, No = row.No, PersonId = candidate.Person.Person!.Value, AgencyId = row.AgencyId, Likelihood = candidate.Opinion.Probability,
        MayBeTwin = PairWords.MayBeTwin(candidate.Opinion), Says = PairWords.Summary(candidate.Opinion, PairAsks.SamePerson), For = candidate.Opinion.For, Against = candidate.Opinion.Against,
    };
}
