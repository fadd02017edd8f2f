using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>What history keeps of something added: the words stand in the passage.</summary>
public sealed record ReferrerAdded(string Reference, string Source, string? Question);

/// <summary>The referrer answers what the front door asked, or adds something forgotten. A signed paragraph, filed to each child.</summary>
public sealed class AddToReferral(Work work)
{
    /// <summary>Whoever holds the tracking code, or sent it from their account.</summary>
    public static readonly ActionInfo Action = new("front-door.add-to-referral", Permissions.SendReferral, "Added to a referral");

    /// <summary>Something was added.</summary>
    public static readonly EventKind<ReferrerAdded> Added = new(
        "front-door.referrer-added", Significance.Significant,
        p => p.Question is null ? $"{p.Source} added to {p.Reference}" : $"{p.Source} answered a question about {p.Reference}: {p.Question}",
        p => $"{p.Source} told us more");

    /// <summary>Topic of what is added.</summary>
    public const string Topic = "referral.added";

    private const int Longest = 20_000;

    /// <summary>Adds to a tracked referral.</summary>
    /// <param name="field">Name of the field, for what is wrong with it.</param>
    public Task<Outcome<Nothing>> AddAsync(TrackedReferral tracked, string? text, string field, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return Outcome.Invalid<Nothing>(field, "Enter what you want to tell us");
            }

            if (text.Length > Longest)
            {
                return Outcome.Invalid<Nothing>(field, $"What you tell us must be {Longest:N0} characters or less");
            }

            var referral = await hand.Db.Set<Referral>().FirstOrDefaultAsync(r => r.AgencyId == hand.Agency && r.Id == tracked.Id, cancellation);
            if (referral is null)
            {
                return new Outcome<Nothing>.NotFound();
            }

            var children = await hand.Db.Set<ReferralChild>().Where(c => c.AgencyId == hand.Agency && c.ReferralId == referral.Id).Select(c => c.PersonId).ToListAsync(cancellation);
            var signedBy = await hand.Db.Set<Passage>().Where(p => p.AgencyId == hand.Agency && p.OriginKind == "referral" && p.OriginId == referral.Id.Value)
                .OrderBy(p => p.SignedAt).Select(p => p.SignedByName).FirstOrDefaultAsync(cancellation);
            TakeInWords.Sign(
                hand, referral, Topic, text.Trim(), referral.ReferrerPersonId is null ? "referrer" : "parent", $"{referral.Source}, {referral.Reference}",
                hand.Actor.User == default ? signedBy ?? referral.Source : hand.Actor.Name, children);
            hand.Happened(Added, new(referral.Reference, referral.Source, referral.QuestionForReferrer), children, subject: ("referral", referral.Id.Value));
            referral.QuestionForReferrer = null;
            referral.QuestionAskedAt = null;
            referral.Version++;
            return Nothing.Value;
        }, cancellation);
}
