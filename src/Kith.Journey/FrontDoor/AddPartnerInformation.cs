using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>What a partner knows, as it is written.</summary>
/// <param name="Told">Who told a worker, when staff write it down for them; null when it answers a request.</param>
/// <param name="Basis">Code of the pack's list sharing-basis.</param>
public sealed record PartnerKnows(ReferralId Referral, InformationRequestId? Request, WhoTold? Told, string? Basis, string? Words);

/// <summary>What history keeps of it: the words stand in the passage.</summary>
public sealed record PartnerAdded(string Reference, string Partner, string Basis);

/// <summary>
/// Police, health or education add what they know, with the reason in law why it may be shared: themselves, when they were asked, or by a worker
/// who writes it down for them. A signed paragraph in the partner's voice.
/// </summary>
public sealed class AddPartnerInformation(WorkReferral referrals, PracticePacks practice, RecordFacts facts)
{
    /// <summary>Adding.</summary>
    public static readonly ActionInfo Action = new("front-door.add-partner-information", "partner-information.add", "Added what a partner knows");

    /// <summary>Added.</summary>
    public static readonly EventKind<PartnerAdded> Added = new(
        "front-door.partner-added", Significance.Significant, p => $"{p.Partner} shared what they know on {p.Reference} ({p.Basis})", _ => "A partner told us what they know");

    private const int Longest = 20_000;

    /// <summary>Adds it. A partner may only answer what that partner was asked.</summary>
    public Task<Outcome<Nothing>> AddAsync(PartnerKnows knows, CancellationToken cancellation) =>
        referrals.DoAsync<Nothing>(Action, knows.Referral, null, null, async (hand, referral, children) =>
        {
            var own = hand.Actor.Reach == Platform.Access.ReachKind.None;
            var request = await hand.Db.Set<InformationRequest>().FirstOrDefaultAsync(
                r => r.AgencyId == hand.Agency && r.ReferralId == referral.Id && r.Id == knows.Request && r.AnsweredAt == null && r.TakenBackAt == null && (!own || r.AskedOfUser == hand.Actor.User), cancellation);
            if (own && request is null)
            {
                return new Outcome<Nothing>.NotFound();
            }

            var bases = practice[hand.Actor.Place].Codes["sharing-basis"];
            var teller = own || request is not null ? null : await ReadTeller.Async(hand, referral, knows.Told, practice, cancellation);
            var partner = request?.AskedOf ?? teller?.Says;
            var problems = (teller?.Problems ?? []).Concat(Problems(knows, bases)).ToOrderedDictionary();
            if (problems.Count > 0)
            {
                return new Outcome<Nothing>.Invalid(problems);
            }

            var passage = TakeInWords.Sign(hand, referral, "partner.knows", knows.Words!.Trim(), "partner", partner!, own ? hand.Actor.Name : $"{hand.Actor.Name} for {partner}", children);
            hand.Add(new PartnerInformation
            {
                Id = hand.NewId<PartnerInformationId>(), AgencyId = hand.Agency, ReferralId = referral.Id, PassageId = passage, Partner = partner!, Basis = knows.Basis!,
                RequestId = request?.Id, AddedAt = hand.Now, AddedByName = hand.Actor.Name,
            });
            if (teller is not null) await teller.TakeInAsync(hand, referral, facts, children, cancellation);
            await facts.RecordAsync(hand, new("worker", partner!), [new(new(SubjectKind.Referral, referral.Id.Value), "referral.sharing-basis", knows.Basis)], children, cancellation);
            if (request is not null)
            {
                request.AnsweredAt = hand.Now;
                await EndWaitAsync(hand, referral, request.Id, cancellation);
            }

            hand.Happened(Added, new(referral.Reference, partner!, bases.Says(knows.Basis!)), children, subject: ("passage", passage.Value));
            return Nothing.Value;
        }, cancellation);

    private static IEnumerable<(string, string)> Problems(PartnerKnows knows, CodeList bases)
    {
        if (knows.Basis is null || !bases.Codes.ContainsKey(knows.Basis))
        {
            yield return ("Basis", "Choose the lawful reason for sharing");
        }

        if (string.IsNullOrWhiteSpace(knows.Words) || knows.Words.Length > Longest)
        {
            yield return ("Words", string.IsNullOrWhiteSpace(knows.Words) ? "Enter what is known" : $"What is known must be {Longest:N0} characters or less");
        }
    }

    // The referral waits as long as anything that was asked is open.
    private static async Task EndWaitAsync(WorkInHand hand, Referral referral, InformationRequestId answered, CancellationToken cancellation)
    {
        var open = await hand.Db.Set<InformationRequest>()
            .AnyAsync(r => r.AgencyId == hand.Agency && r.ReferralId == referral.Id && r.Id != answered && r.AnsweredAt == null && r.TakenBackAt == null, cancellation);
        if (!open && referral.QuestionForReferrer is null)
        {
            referral.WaitingSince = null;
        }
    }
}
