using System.Globalization;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>
/// Puts a question to whoever referred: it stands on the tracking page, and a message says so. A family that asked for itself gets no message:
/// somebody rings, as is safe.
/// </summary>
internal static class AskReferrer
{
    /// <param name="site">Where the house answers, for the link: "https://kith.example.org".</param>
    /// <param name="kind">Of the pack's words: "question" or "returned".</param>
    public static async Task PostAsync(WorkInHand hand, Referral referral, string question, DateOnly by, string site, string kind, PackWords words, CancellationToken cancellation)
    {
        (referral.QuestionForReferrer, referral.QuestionAskedAt) = (question, hand.Now);
        var phone = await hand.Db.Set<Agency>().Where(a => a.Id == hand.Agency).Select(a => a.Phone).SingleAsync(cancellation);
        var due = by.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
        var link = site + (referral.ReferrerUserId is null ? "/track" : $"/my-referrals/{referral.Id.Value}");
        var subject = words.Say($"message.referrer.{kind}.subject", ("reference", referral.Reference));
        var body = words.Say($"message.referrer.{kind}.body", ("reference", referral.Reference), ("due", due), ("link", link), ("phone", phone));
        if (await EmailAsync(hand, referral, cancellation) is { } email)
        {
            Outbox.Post(hand, new(Channel.Email, email, referral.Source, subject, body, [], referral.ReferrerUserId));
        }
        else if (referral.ReferrerUserId is { } account)
        {
            Outbox.Post(hand, new(Channel.InApp, referral.Source, referral.Source, subject, body, [], account));
        }
    }

    private static async Task<string?> EmailAsync(WorkInHand hand, Referral referral, CancellationToken cancellation) =>
        referral.ReferrerProfessionalId is not { } professional ? null
            : await hand.Db.Set<Fact>().Where(f => f.AgencyId == hand.Agency && f.SubjectId == professional.Value && f.FactId == "professional.email" && f.SupersededAt == null)
                .OrderByDescending(f => f.RecordedAt).Select(f => f.Value).FirstOrDefaultAsync(cancellation);
}
