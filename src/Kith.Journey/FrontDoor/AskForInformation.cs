using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>A question as it is asked. With <paramref name="Partner"/> that partner is asked by account; with "referrer" whoever referred.</summary>
public sealed record Asking(ReferralId Referral, int Version, string? Of, string? OtherName, UserId? Partner, string? Question, DateOnly? By)
{
    /// <summary>Where the house answers, for the link in a message.</summary>
    public string Site { get; init; } = "";
}

/// <summary>What history keeps of a question.</summary>
public sealed record InformationAsked(string Reference, string Of, DateOnly By);

/// <summary>
/// Asks the referrer or a partner for something, by a day; the referral then waits. The referrer reads the question on the tracking page
/// (<see cref="Referral.QuestionForReferrer"/>) and answers there.
/// </summary>
public sealed class AskForInformation(WorkReferral referrals, PracticePacks practice)
{
    /// <summary>Asking.</summary>
    public static readonly ActionInfo Action = new("front-door.ask", "front-door.work", "Asked for information");

    /// <summary>Asked.</summary>
    public static readonly EventKind<InformationAsked> Asked = new(
        "front-door.asked", Significance.Routine, p => $"{p.Of} asked for information on {p.Reference}, by {p.By:d MMMM yyyy}", p => $"We asked {p.Of} what they know");

    /// <summary>The referrer is asked.</summary>
    public const string OfReferrer = "referrer";

    private const int Longest = 2000;

    /// <summary>Asks.</summary>
    public Task<Outcome<Nothing>> AskAsync(Asking asking, CancellationToken cancellation) =>
        referrals.DoAsync<Nothing>(Action, asking.Referral, asking.Version, null, async (hand, referral, children) =>
        {
            var problems = Problems(asking, London.DateOf(hand.Now)).ToOrderedDictionary();
            if (problems.Count > 0)
            {
                return new Outcome<Nothing>.Invalid(problems);
            }

            if (referral.DecidedAt is not null)
            {
                return TakeReferral.Over;
            }

            var question = asking.Question!.Trim();
            referral.CheckingSince ??= hand.Now;
            if (asking.Of == OfReferrer)
            {
                await AskReferrer.PostAsync(hand, referral, question, asking.By!.Value, asking.Site, "question", practice[hand.Actor.Place].Words, cancellation);
            }

            var of = asking.Of == OfReferrer ? referral.Source : await AskPartnerAsync(hand, referral, asking, question, cancellation);
            if (of is null)
            {
                return Outcome.Invalid<Nothing>("Of", "Choose who is asked");
            }

            if (asking.Of != OfReferrer)
            {
                referral.WaitingSince ??= hand.Now; // the question to the referrer is a wait of its own, ended on the tracking page
            }

            hand.Happened(Asked, new(referral.Reference, of, asking.By!.Value), children, subject: ("referral", referral.Id.Value));
            return Nothing.Value;
        }, cancellation);

    private static IEnumerable<(string, string)> Problems(Asking asking, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(asking.Of) || (asking.Of == "other" && string.IsNullOrWhiteSpace(asking.OtherName)))
        {
            yield return ("Of", "Say who is asked");
        }

        if (string.IsNullOrWhiteSpace(asking.Question) || asking.Question.Length > Longest)
        {
            yield return ("Question", string.IsNullOrWhiteSpace(asking.Question) ? "Enter the question" : $"The question must be {Longest:N0} characters or less");
        }

        if (asking.By is not { } day || day < today)
        {
            yield return ("By", "Enter the day by which you need the answer, today or later");
        }
    }

    private async Task<string?> AskPartnerAsync(WorkInHand hand, Referral referral, Asking asking, string question, CancellationToken cancellation)
    {
        var partner = asking.Partner is { } id ? await hand.Db.Set<User>().FirstOrDefaultAsync(u => u.AgencyId == hand.Agency && u.Id == id && u.ClosedAt == null, cancellation) : null;
        if (asking.Of != "other" && partner is null)
        {
            return null;
        }

        var of = partner is null ? asking.OtherName!.Trim() : partner.WorksFor is { } body ? $"{partner.Name}, {body}" : partner.Name;
        hand.Add(new InformationRequest
        {
            Id = hand.NewId<InformationRequestId>(), AgencyId = hand.Agency, ReferralId = referral.Id, AskedOf = of, AskedOfUser = partner?.Id, Question = question,
            DueOn = asking.By!.Value, AskedAt = hand.Now, AskedByName = hand.Actor.Name,
        });
        if (partner is not null)
        {
            var words = practice[hand.Actor.Place].Words;
            Outbox.Post(hand, new(
                Channel.InApp, partner.Name, partner.Name, words.Say("message.partner.asked.subject", ("reference", referral.Reference)),
                words.Say("message.partner.asked.body", ("reference", referral.Reference), ("due", asking.By.Value.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))),
                    ("link", $"/front-door/{referral.Id.Value}/partner-information")), [], partner.Id));
        }

        return of;
    }
}
