using Kith.Kernel;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

/// <summary>Files people under the keys by which they are found, as part of the action that changed what is known of them.</summary>
public static class FileKeys
{
    /// <summary>Replaces the keys of these people. Constant number of statements, however many they are.</summary>
    public static async Task FileAsync(WorkInHand hand, IReadOnlyCollection<PersonTraits> people, CancellationToken cancellation)
    {
        var keys = people.Where(p => p.Person is not null).ToDictionary(p => p.Person!.Value, SearchKeys.Of);
        var ids = keys.Keys.ToList();
        foreach (var pending in hand.Db.ChangeTracker.Entries<PersonKey>().Where(e => keys.ContainsKey(e.Entity.PersonId)).ToList())
            pending.State = EntityState.Detached;
        await hand.Db.Set<PersonKey>().Where(k => k.AgencyId == hand.Agency && ids.Contains(k.PersonId)).ExecuteDeleteAsync(cancellation);
        await hand.Db.Set<ReachKey>().Where(k => k.AgencyId == hand.Agency && ids.Contains(k.PersonId)).ExecuteDeleteAsync(cancellation);
        foreach (var (person, own) in keys)
            foreach (var key in own)
                hand.Add(new PersonKey { AgencyId = hand.Agency, Kind = key.Kind, Key = key.Key, PersonId = person });
        await LearnAsync(hand, keys.Values.SelectMany(k => k).Where(k => k.Kind == SearchKeyKind.Name).Select(k => k.Key).ToHashSet(StringComparer.Ordinal), cancellation);
        await FileUnderReach.DoAsync(hand, ids, cancellation);
    }

    private static async Task LearnAsync(WorkInHand hand, HashSet<string> names, CancellationToken cancellation)
    {
        var heads = names.Select(Misspellings.Reductions).Where(r => r.Count > 0).Select(r => r[0]).Distinct().ToList();
        var known = await hand.Db.Set<NameSpelling>().Where(s => s.AgencyId == hand.Agency && heads.Contains(s.Reduction)).Select(s => s.Name).Distinct().ToListAsync(cancellation);
        names.ExceptWith(known);
        names.ExceptWith(hand.Db.Set<NameSpelling>().Local.Select(s => s.Name).ToList());
        foreach (var name in names)
            foreach (var reduction in Misspellings.Reductions(name))
                hand.Add(new NameSpelling { Id = hand.NewId<NameSpellingId>(), AgencyId = hand.Agency, Reduction = reduction, Name = name });
    }
}
