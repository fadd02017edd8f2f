using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Whose list a referral is on. It can be passed from one to the other.</summary>
public enum ReferralRoute
{
    /// <summary>Gateway or MASH.</summary>
    FrontDoor,

    /// <summary>The early help panel or access team: help is asked for and nobody fears harm.</summary>
    Panel,
}

/// <summary>What follows from whose list a referral is on.</summary>
public static class ReferralRoutes
{
    /// <summary>What staff call it. Asking for the panel of a place that has none is a bug.</summary>
    public static string NameOf(this Place place, ReferralRoute route) => route == ReferralRoute.FrontDoor ? place.FrontDoor : place.Panel!;

    /// <summary>What families and referrers call it, inside a sentence.</summary>
    public static string Where(this PackWords words, ReferralRoute route) => words[route == ReferralRoute.FrontDoor ? "passed.to.front-door" : "passed.to.panel"];

    /// <summary>Its board.</summary>
    public static string Board(this ReferralRoute route) => route == ReferralRoute.FrontDoor ? "/front-door" : "/front-door/panel";

    /// <summary>The clock its people decide by.</summary>
    public static string Clock(this ReferralRoute route) => route == ReferralRoute.FrontDoor ? "front-door-decision" : "help-decision";

    /// <summary>The time to decide, from when it came to the list it is on.</summary>
    public static ClockReading ReadDecisionClock(this PracticePack pack, Referral referral, DateTime now) =>
        pack.ReadClock(referral.Route.Clock(), referral.RouteSince, referral.DecidedAt, now);

    /// <summary>The team whose list it is; null where the place or the agency has none.</summary>
    public static Task<TeamId?> TeamAsync(this ReferralRoute route, KithDb db, AgencyId agency, Place place, CancellationToken cancellation)
    {
        var kind = route == ReferralRoute.FrontDoor ? TeamKind.FrontDoor : TeamKind.EarlyHelp;
        return route == ReferralRoute.Panel && place.Panel is null ? Task.FromResult<TeamId?>(null)
            : db.Set<Record.Users.Team>().Where(t => t.AgencyId == agency && t.Kind == kind).OrderBy(t => t.Name).Select(t => (TeamId?)t.Id).FirstOrDefaultAsync(cancellation);
    }
}
