using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;

namespace Kith.Journey.FrontDoor;

/// <summary>A decision as a worker writes it, for all brothers and sisters at once. Nothing here is checked yet.</summary>
/// <param name="Version">Version of the referral that the worker saw.</param>
public sealed record DecidingReferral(ReferralId Referral, int Version)
{
    /// <summary>Code of the pack's front-door decisions.</summary>
    public string? Decision { get; init; }

    /// <summary>Read by the referrer and the family.</summary>
    public string? Reason { get; init; }

    /// <summary>Level of need applied.</summary>
    public int? Level { get; init; }

    /// <summary>Main reason for help, of the pack's list.</summary>
    public string? Need { get; init; }

    /// <summary>Observed facts the worker adds to the referrer's.</summary>
    public IReadOnlyList<string> AlsoObserved { get; init; } = [];

    /// <summary>Children for whom something else is decided.</summary>
    public IReadOnlyList<ChildDiffers> Differs { get; init; } = [];

    /// <summary>Other ways that were weighed.</summary>
    public IReadOnlyList<OptionConsidered> Options { get; init; } = [];

    /// <summary>What the parents said about it, where they were spoken with now.</summary>
    public string? FamilySaid { get; init; }

    /// <summary>The team that takes it on; the agency's team for that work when not said.</summary>
    public TeamId? Team { get; init; }

    /// <summary>How safe it is to wait, of the pack's list; required when somebody must take it on.</summary>
    public string? Risk { get; init; }

    /// <summary>How the referrer is told.</summary>
    public Telling Referrer { get; init; } = new(null);

    /// <summary>How each adult of the family is told.</summary>
    public IReadOnlyList<Telling> Family { get; init; } = [];

    /// <summary>Why nobody of the family is told, of the pack's list.</summary>
    public string? FamilyNotTold { get; init; }

    /// <summary>Who is told, together.</summary>
    public ToTell Telling => new(Referrer, Family, FamilyNotTold);
}

/// <summary>How the referrer and each adult of the family are told, or why nobody of the family is.</summary>
public sealed record ToTell(Telling Referrer, IReadOnlyList<Telling> Family, string? FamilyNotTold);

/// <summary>What is decided for one child, where it differs, and why.</summary>
public sealed record ChildDiffers(PersonId Child, string Decision, string? Why);

/// <summary>A way of telling somebody, of the pack's list; <paramref name="NotTold"/> is why not.</summary>
public sealed record Telling(string? Way, string? NotTold = null, PersonId? Person = null);
