using Kith.Journey.FrontDoor.Referrals;
using Kith.Record.Users;

namespace Kith.Journey.FrontDoor;

/// <summary>What the codes of the pack's front-door decisions mean for the work that follows.</summary>
public static class FrontDoorDecision
{
    /// <summary>Advice was enough.</summary>
    public const string Advice = "advice";

    /// <summary>A service helps, with the family's agreement.</summary>
    public const string EarlyHelp = "early-help";

    /// <summary>A social worker assesses.</summary>
    public const string Assessment = "assessment";

    /// <summary>Police, health and social work speak at once.</summary>
    public const string Strategy = "strategy";

    /// <summary>Nothing follows.</summary>
    public const string NoFurtherAction = "no-further-action";

    /// <summary>Whether those whose list it is on may decide so: a panel passes on what needs a social worker.</summary>
    public static bool MayBe(ReferralRoute route, string decision) => route == ReferralRoute.FrontDoor || decision is not (Assessment or Strategy);

    /// <summary>The kind of team that takes it on; null when nothing follows.</summary>
    public static TeamKind? TeamFor(string decision) => decision switch
    {
        EarlyHelp => TeamKind.EarlyHelp,
        Assessment or Strategy => TeamKind.Assessment,
        _ => null,
    };
}
