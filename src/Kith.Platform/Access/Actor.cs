using Kith.Kernel;

namespace Kith.Platform.Access;

/// <summary>How far a role sees by itself: its own children, its teams' children, or everyone known to the agency.</summary>
public enum ReachKind
{
    /// <summary>No person at all: administrators, and the public.</summary>
    None,

    /// <summary>Children allocated to this user.</summary>
    Own,

    /// <summary>Children of the user's teams.</summary>
    Team,

    /// <summary>Everyone the agency holds, but not restricted or sealed records.</summary>
    Agency,
}

/// <summary>Who is acting: a signed-in user, the public on a portal, or a job of the house itself.</summary>
/// <param name="Place">The practice pack in force for the agency: "northern-ireland" or "england".</param>
/// <param name="Permissions">Stable codes from the pack's role, for example "front-door.decide".</param>
public sealed record Actor(
    UserId User,
    string Name,
    AgencyId Agency,
    string Place,
    string Role,
    ReachKind Reach,
    IReadOnlySet<string> Permissions,
    IReadOnlyList<TeamId> Teams)
{
    /// <summary>Whether the role of this actor carries a permission.</summary>
    public bool May(string permission) => Permissions.Contains(permission);

    /// <summary>Somebody outside, on a public page of one agency. May send, and see nothing.</summary>
    public static Actor Public(AgencyId agency, string place) =>
        new(default, "Public page", agency, place, "public", ReachKind.None, PublicPermissions, []);

    /// <summary>The house itself, for jobs: reminders, sends, demo set-up. May do everything; history names it.</summary>
    public static Actor House(AgencyId agency, string place) =>
        new(default, "Kith", agency, place, "house", ReachKind.Agency, EveryPermission.Instance, []);

    private static readonly HashSet<string> PublicPermissions = new(StringComparer.Ordinal) { Access.Permissions.SendReferral, Access.Permissions.SpeakByLink, Access.Permissions.AnswerConsultation };

    private sealed class EveryPermission : HashSet<string>, IReadOnlySet<string>
    {
        public static readonly EveryPermission Instance = [];

        bool IReadOnlySet<string>.Contains(string item) => true;
    }
}

/// <summary>The permissions the platform itself asks for. Rooms name theirs beside the action.</summary>
public static class Permissions
{
    /// <summary>Send a referral from outside.</summary>
    public const string SendReferral = "referral.send";

    /// <summary>Say something on a page that a secret link opened: the link is the entitlement.</summary>
    public const string SpeakByLink = "link.speak";

    /// <summary>Answer a consultation that is open to everybody.</summary>
    public const string AnswerConsultation = "consultation.answer";

    /// <summary>Open a record outside one's reach, with a reason, told to a manager.</summary>
    public const string BreakGlass = "break-glass.use";
}

/// <summary>The actor of this request, test or job. Set once, at the door.</summary>
public sealed class CurrentActor
{
    private Actor? actor;

    /// <summary>Whether somebody is acting at all.</summary>
    public bool IsKnown => actor is not null;

    /// <summary>The actor; reading it before anyone signed in is a bug.</summary>
    public Actor Value => actor ?? throw new InvalidOperationException("Nobody is acting: the door did not set the actor.");

    /// <summary>Says who acts from here on.</summary>
    public void Is(Actor value) => actor = value;
}
