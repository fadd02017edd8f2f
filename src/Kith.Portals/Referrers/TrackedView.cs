using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Practice;
using Kith.Record.Users;

namespace Kith.Portals.Referrers;

/// <summary>A tracked referral in the words of its place. It names nobody.</summary>
public sealed record TrackedView(TrackedReferral Referral, Agency Agency, PracticePack Pack, DateTime Now)
{
    /// <summary>The place's words.</summary>
    public PackWords Words => Pack.Words;

    /// <summary>Where it stands.</summary>
    public string StatusSays => Words[Referral.Status switch
    {
        ReferralStatus.New => "portal.track.received",
        ReferralStatus.Checking => "portal.track.checking",
        ReferralStatus.WaitingForInformation => Referral.Question is null ? "portal.track.waiting" : "portal.track.we-ask",
        _ => "portal.track.decided",
    }];

    /// <summary>Whose list it is on, where an area has two.</summary>
    public string? WhoSays => Pack.Place.Panel is null ? null : Words.Say("portal.track.with", ("where", Words.Where(Referral.Route)));

    /// <summary>By when we tell, or that we are late.</summary>
    public string PromiseSays
    {
        get
        {
            var due = Pack.ReadClock(Referral.Route.Clock(), Referral.RouteSince, null, Now);
            return due.Status == Record.Practice.Clocks.ClockStatus.Breached
                ? Words.Say("portal.track.late", ("due", DoorPage.Day(due.DueOn)), ("phone", Agency.Phone))
                : Words.Say("portal.track.due", ("due", DoorPage.Day(due.DueOn)));
        }
    }

    /// <summary>What was decided, once the referrer was told.</summary>
    public string? DecisionSays => Referral.Decision is { } code ? Pack.Codes["front-door-decision"].PlainLabel(code) : null;

    /// <summary>What to do who sees it another way.</summary>
    public string ChallengeSays => Words.Say(Referral.FromFamily ? "challenge.family" : "challenge.referrer", ("phone", Agency.Phone), ("complaints", Agency.Address));

    /// <summary>What comes next, for a list.</summary>
    public string NextSays => Referral.DecidedAt is null ? PromiseSays : Referral.ToldAt is { } told ? Words.Say("portal.track.told-on", ("date", DoorPage.Day(told))) : Words["portal.track.not-told"];
}
