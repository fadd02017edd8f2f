using Kith.Kernel;

namespace Kith.Platform.Access;

/// <summary>What an actor may see of one person.</summary>
public enum Sight
{
    /// <summary>Within reach.</summary>
    InReach,

    /// <summary>Opened by break-glass, for now.</summary>
    BrokenGlass,

    /// <summary>Known to the agency but not within this actor's reach: break-glass may open it.</summary>
    OutOfReach,

    /// <summary>Restricted to named people: looks like not found.</summary>
    Restricted,

    /// <summary>Sealed, of another agency, or no such person: not found, and there is no way in.</summary>
    Unknown,
}

/// <summary>Answers whom an actor may see. The platform asks; the room that knows people answers.</summary>
public interface IReach
{
    /// <summary>One answer for each person asked about, in one statement.</summary>
    Task<IReadOnlyDictionary<PersonId, Sight>> OfAsync(Actor actor, IReadOnlyCollection<PersonId> people, CancellationToken cancellation);
}

/// <summary>Reading answers of <see cref="IReach"/>.</summary>
public static class Sights
{
    /// <summary>Whether the record may be opened.</summary>
    public static bool MayOpen(this Sight sight) => sight is Sight.InReach or Sight.BrokenGlass;
}
