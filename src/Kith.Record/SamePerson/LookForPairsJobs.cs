using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Jobs;
using Kith.Platform.Work;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>Every minute: looks for those who were newly recorded, or joined or taken apart, since.</summary>
public sealed class LookForNew(LookForPairs look, KithDb db, CurrentActor current) : IHouseJob
{
    private const int Batch = 100;

    /// <summary>Puts people on the list of those to look for, as part of the action that records them.</summary>
    public static void Expect(WorkInHand hand, IEnumerable<PersonId> people)
    {
        foreach (var person in people) hand.Add(new LookedFor { PersonId = person, AgencyId = hand.Agency });
    }

    /// <summary>Puts people on it again whose records were joined or taken apart; what was suggested of them goes, until they are looked for.</summary>
    internal static async Task AgainAsync(WorkInHand hand, IReadOnlyCollection<PersonId> people, CancellationToken cancellation)
    {
        await hand.Db.Set<SuggestedPair>().Where(p => p.AgencyId == hand.Agency && (people.Contains(p.OneId) || people.Contains(p.OtherId))).ExecuteDeleteAsync(cancellation);
        var rows = await hand.Db.Set<LookedFor>().Where(l => l.AgencyId == hand.Agency && people.Contains(l.PersonId)).ToListAsync(cancellation);
        rows.ForEach(l => l.Print = null);
        Expect(hand, people.Except(rows.Select(l => l.PersonId)));
    }

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        while (await db.Set<LookedFor>().Where(l => l.AgencyId == agency && l.Print == null).OrderBy(l => l.PersonId).Select(l => l.PersonId).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } waiting)
        {
            await look.LookAsync(waiting, cancellation);
        }
    }
}

/// <summary>Each night: looks for everybody of whom anything changed. In parts, so that memory stays bounded however large the agency is.</summary>
public sealed class LookForChanged(LookForPairs look, KithDb db, CurrentActor current) : IHouseJob
{
    private const int Batch = 200;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        for (var from = 0; ; from += Batch)
        {
            var part = await db.Set<Person>().Where(p => p.AgencyId == agency).OrderBy(p => p.Id).Select(p => p.Id).Skip(from).Take(Batch).ToListAsync(cancellation);
            await look.LookAsync(part, cancellation);
            if (part.Count < Batch) return;
        }
    }
}
