using Kith.Journey.Plans.Voice;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>Somebody of the family says something about their plan, or that they do not agree: kept in their words, and the worker is told.</summary>
public sealed class CommentOnPlan(Work work, PracticePacks practice)
{
    /// <summary>Commenting by the link.</summary>
    public static readonly ActionInfo Action = new("plans.comment", Permissions.SpeakByLink, "Said what they think of the plan");

    /// <summary>Answers the day by which the family has an answer. Fields: words, kind.</summary>
    /// <param name="disagrees">Null when nothing was chosen.</param>
    public Task<Outcome<DateOnly>> RunAsync(OurPlan opened, string? words, bool? disagrees, CancellationToken cancellation) =>
        work.DoAsync<DateOnly>(Action, About.Nobody, null, async hand =>
        {
            var pack = practice[hand.Actor.Place];
            var problems = new Dictionary<string, string>(StringComparer.Ordinal);
            if (disagrees is null) problems["kind"] = pack.Words["plan.comment-choose"];
            if (string.IsNullOrWhiteSpace(words)) problems["words"] = pack.Words["plan.comment-empty"];
            else if (words.Length > SignInPlan.Longest) problems["words"] = pack.Words["plan.comment-long"];
            if (problems.Count > 0)
            {
                return new Outcome<DateOnly>.Invalid(problems);
            }

            var plan = await hand.Db.Set<Plan>().Include(p => p.Children).SingleAsync(p => p.Id == opened.Plan && p.AgencyId == hand.Agency, cancellation);
            if (await FamilyVoice.FindAsync(hand, plan, opened.Reader, cancellation) is not { } who)
            {
                return new Outcome<DateOnly>.NotFound();
            }

            FamilyVoice.Add(hand, plan, who, words!, disagrees!.Value, $"{who.CalledBy}, on the family's own page", "on the family's own page");
            var due = PlainPlan.AnswerDue(pack, hand.Now);
            var lead = await hand.Db.Set<Record.Users.User>().Where(u => u.Id == plan.LeadId).Select(u => u.Name).FirstAsync(cancellation);
            Outbox.Post(hand, new OutgoingMessage(
                Channel.InApp, lead, lead, disagrees.Value ? "Somebody does not agree with their plan" : "Somebody said something about their plan",
                $"{who.CalledBy} wrote to you on the page of the plan. Their words are kept in the plan and need an answer by {Dates.Long(due)}.",
                opened.Children, plan.LeadId));
            return due;
        }, cancellation);
}
