using Kith.Kernel;

namespace Kith.Record.People;

/// <summary>What is known about people that tells them apart. The room of people asks; the room of facts, which knows, answers.</summary>
public interface ITraits
{
    /// <summary>
    /// Traits of each person asked about, with everything that came with records joined to them; somebody joined to another is answered
    /// as that one. Constant number of statements, however many they are.
    /// </summary>
    Task<IReadOnlyList<PersonTraits>> ReadAsync(AgencyId agency, IReadOnlyCollection<PersonId> people, CancellationToken cancellation);
}
