using System.Collections.Concurrent;

namespace Kith.Platform.Data;

/// <summary>
/// A question that is compiled once. A compiled query belongs to one model, and there is one for each kind of database: a process that opens both
/// (the benches, a test beside the burden's own house) has one of each.
/// </summary>
/// <param name="compile">Compiles it, for the database that asks first.</param>
public sealed class Prepared<TAsk>(Func<TAsk> compile)
    where TAsk : Delegate
{
    private readonly ConcurrentDictionary<string, TAsk> ofDatabase = new(StringComparer.Ordinal);

    /// <summary>The question as this database is asked it.</summary>
    public TAsk On(KithDb db) => ofDatabase.GetOrAdd(db.Database.ProviderName!, static (_, make) => make(), compile);
}
