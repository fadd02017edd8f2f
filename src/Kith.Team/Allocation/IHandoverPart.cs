using Kith.Kernel;

namespace Kith.Team.Allocation;

/// <summary>The parts of the handover page, in the order in which they keep their room when the page is full.</summary>
public enum HandoverSection
{
    /// <summary>Who lives here and what to call them.</summary>
    WhoLivesHere,

    /// <summary>Risks on the doorstep: dogs, violence, safe contact, interpreter.</summary>
    Doorstep,

    /// <summary>Why we are involved, in two sentences.</summary>
    WhyInvolved,

    /// <summary>What not to ask again, and where the answer is.</summary>
    DoNotAskAgain,

    /// <summary>What the family wants the next worker to know.</summary>
    FamilyNote,

    /// <summary>What was promised and is not done yet.</summary>
    Promises,

    /// <summary>What each child likes, does not like, and what calms.</summary>
    Likes,

    /// <summary>When each child was last seen.</summary>
    LastSeen,

    /// <summary>What the last worker wants the next one to know.</summary>
    WorkerNote,

    /// <summary>What to do in the first week.</summary>
    FirstWeek,
}

/// <summary>Whose handover page is being drawn.</summary>
public sealed record HandoverOf(HandoverId Handover, AgencyId Agency, string Place, FamilyId Family, IReadOnlyList<PersonId> Children, IReadOnlyList<PersonId> Everyone);

/// <summary>One line of the page.</summary>
/// <param name="Text">A sentence or less; the page counts its words.</param>
/// <param name="Where">Where the record says more: an address inside Kith, or null.</param>
public sealed record HandoverLine(HandoverSection Section, string Text, string? Where = null);

/// <summary>
/// A room's contribution to the handover page: promises outstanding, last seen. Lines of one section are given with the one that matters most first.
/// A constant number of statements.
/// </summary>
public interface IHandoverPart
{
    /// <summary>The lines this room has to say.</summary>
    Task<IReadOnlyList<HandoverLine>> LinesAsync(HandoverOf handover, CancellationToken cancellation);
}
