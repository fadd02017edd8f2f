using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Plain;

/// <summary>What history keeps of a plan that was given.</summary>
internal sealed record PlanWasGiven(string To, string How);

/// <summary>Gives the plan to somebody of the family and records to whom, when and how. By email or text it is a link that opens for a time.</summary>
internal sealed class GivePlan(PlanWork plans, ReadPlan read, PracticePacks practice, FactBook facts)
{
    public static readonly ActionInfo Action = new("plans.give", "plans.work", "Gave the plan to the family");

    public static readonly EventKind<PlanWasGiven> Given = new("plans.given", Significance.Routine,
        p => $"The plan was given to {p.To} {p.How}", p => $"{p.To} got the plan {p.How}");

    public const string InPerson = "in person";
    public const string Letter = "by letter";
    public const string Email = "by email";
    public const string Text = "by text";

    /// <summary>The ways to give it.</summary>
    public static readonly IReadOnlyList<string> Ways = [InPerson, Letter, Email, Text];

    /// <summary>Gives it. <paramref name="address"/> makes the address of the family's page from the secret.</summary>
    public Task<Outcome<PlanGivenId>> RunAsync(PlanId id, PersonId? to, string? how, Func<string, string> address, CancellationToken cancellation) =>
        plans.DoAsync<PlanGivenId>(Action, id, null, null, async (hand, plan) =>
        {
            var held = (await read.FindAsync(id, cancellation))!;
            var problems = new Dictionary<string, string>(StringComparer.Ordinal);
            var who = held.People.FirstOrDefault(p => p.Id == to);
            if (who is null) problems["to"] = "Choose whom the plan is given to";
            if (!Ways.Contains(how)) problems["how"] = "Choose how it is given";
            if (held.NextReviewOn is null) problems["how"] = "Agree the plan first: the family needs the date of the next check";
            var reach = who is null ? null : await ReachAsync(hand.Agency, who.Id, how, cancellation);
            if (problems.Count == 0 && how is Email or Text && reach is null)
            {
                problems["how"] = $"We hold no {(how == Email ? "email address" : "phone number")} for {who!.CalledBy}, or it is not safe to use. Give the plan in person or by letter";
            }

            if (problems.Count > 0)
            {
                return new Outcome<PlanGivenId>.Invalid(problems);
            }

            var given = hand.NewId<PlanGivenId>();
            var secret = how is Email or Text ? OurPlanLink.NewSecret() : null;
            var pack = practice[hand.Actor.Place];
            hand.Add(new PlanGiven
            {
                Id = given, AgencyId = hand.Agency, PlanId = id, PersonId = who!.Id, At = hand.Now, ByName = hand.Actor.Name, How = how!,
                CodeHash = secret is null ? null : OurPlanLink.HashOf(secret),
                CodeExpiresAt = secret is null ? null : ClockFace.Due(pack.Clocks.On("plan-link", London.DateOf(hand.Now)), pack.Calendar, hand.Now),
            });
            if (secret is not null)
            {
                var says = pack.Words.Say("message.family.plan.body", ("link", address(secret)), ("worker", held.LeadName), ("date", Dates.Long(held.NextReviewOn!.Value)));
                Outbox.Post(hand, new OutgoingMessage(how == Email ? Channel.Email : Channel.Sms, reach!, who.CalledBy, pack.Words["plan.title"], says, plan.Children.Select(c => c.PersonId).ToList()));
            }

            hand.Happened(Given, new(who.CalledBy, how!), plan.Children.Select(c => c.PersonId), subject: (PlanDocument.Kind, id.Value));
            return given;
        }, cancellation);

    // Where nobody has said what is safe, nothing is sent: a message may be read by the person a family fears.
    private async Task<string?> ReachAsync(AgencyId agency, PersonId person, string? how, CancellationToken cancellation)
    {
        var sheet = await facts.ReadAsync(agency, [Subject.Of(person)], cancellation);
        var safe = FactValue.Split(sheet.Value(Subject.Of(person), "person.safe-contact") ?? "");
        return how switch
        {
            Email when safe.Contains("email") => sheet.Value(Subject.Of(person), "person.email"),
            Text when safe.Contains("text") => sheet.Value(Subject.Of(person), "person.phone"),
            _ => null,
        };
    }
}
