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
    public TAsk On(KithDb db) => ofDatabase.GetOrAdd(db.Provider, static (_, make) => make(), compile);
}

/// <summary>The same for a question that is put together from pieces: compiled once for each shape it takes. Shapes must be few, whatever is asked.</summary>
/// <param name="compile">Puts it together on a context, and compiles it.</param>
public sealed class Prepared<TShape, TAsk>(Func<KithDb, TShape, TAsk> compile)
    where TShape : notnull
    where TAsk : Delegate
{
    private readonly ConcurrentDictionary<(string Provider, TShape Shape), TAsk> ofShape = new();

    /// <summary>The question in this shape, as this database is asked it.</summary>
    public TAsk On(KithDb db, TShape shape) => ofShape.GetOrAdd((db.Provider, shape), static (key, at) => at.compile(at.db, key.Shape), (db, compile));
}
