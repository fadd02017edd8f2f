using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Tells the referrer that it has arrived, when they gave an address. It names no child.</summary>
internal static class ThankReferrer
{
    public static void Post(WorkInHand hand, GivenReferral given, Referral referral, string trackAt, IReadOnlyList<PersonId> about)
    {
        if (given.Email is not { } email)
        {
            return;
        }

        var words = given.Pack.Words;
        var due = DecisionDue.On(given.Pack, referral.Route, referral.ReceivedAt).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
        Outbox.Post(hand, new OutgoingMessage(
            Channel.Email, email, given.WriterName,
            words.Say("message.referrer.received.subject", ("reference", referral.Reference)),
            words.Say("message.referrer.received.body", ("reference", referral.Reference), ("due", due), ("link", trackAt)),
            about, given.IsReferrersAccount ? hand.Actor.User : null));
    }
}

/// <summary>By when the front door, or the panel, answers.</summary>
public static class DecisionDue
{
    /// <summary>The London date, by the pack's clock that was in force when it was received.</summary>
    public static DateOnly On(PracticePack pack, ReferralRoute route, DateTime since) => pack.ReadClock(route.Clock(), since, null, since).DueOn;
}
