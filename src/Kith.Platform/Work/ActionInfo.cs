using Kith.Kernel;

namespace Kith.Platform.Work;

/// <summary>
/// A thing somebody can do: its stable code, the permission it needs, and what it is called. A static beside the handler.
/// </summary>
/// <param name="Code">Stable, "room.verb": goes into history.</param>
/// <param name="Permission">Permission code of the practice pack's roles.</param>
/// <param name="Says">What the worker would say they did: "Decided the referral".</param>
/// <param name="NeedsWhy">Whether a reason must be given.</param>
public sealed record ActionInfo(string Code, string Permission, string Says, bool NeedsWhy = false);

/// <summary>Who an action is about. Reach is checked for every one of them before anything runs.</summary>
public sealed record About(IReadOnlyCollection<PersonId> People)
{
    /// <summary>Nobody in particular: setting up a team, receiving a referral about people not yet known.</summary>
    public static About Nobody { get; } = new([]);

    /// <summary>These people.</summary>
    public static About These(params IEnumerable<PersonId> people) => new(people.Distinct().ToList());
}
