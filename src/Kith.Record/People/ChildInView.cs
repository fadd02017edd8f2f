using Kith.Kernel;
using Kith.Platform.Access;

namespace Kith.Record.People;

/// <summary>The child or adult whose record is open: what contributors to its pages are given.</summary>
/// <param name="Person">The person; always the lead of records that were joined.</param>
/// <param name="Ids">The person's own id and those of records joined to it: history and facts stand under any of them.</param>
/// <param name="Actor">Who looks.</param>
/// <param name="Now">The moment of looking, UTC: one for the whole page.</param>
public sealed record ChildInView(Person Person, IReadOnlyList<PersonId> Ids, Actor Actor, DateTime Now)
{
    /// <summary>The id of the person.</summary>
    public PersonId Id => Person.Id;

    /// <summary>Today in London.</summary>
    public DateOnly Today => London.DateOf(Now);
}
