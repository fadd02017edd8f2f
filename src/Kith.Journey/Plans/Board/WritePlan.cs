using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Board;

/// <summary>What a question of the plan is answered with: new text, signed paragraphs to use, and uses to end.</summary>
internal sealed record Answered(string Topic, string? Text, IReadOnlyCollection<Guid> Use, IReadOnlyCollection<Guid> TakeOut);

/// <summary>What history keeps of a plan that was written on.</summary>
internal sealed record PlanWritten(IReadOnlyList<string> Topics);

/// <summary>Writes the plan's paragraphs: picks signed ones by reference, or signs new ones.</summary>
internal sealed class WritePlan(PlanWork plans)
{
    public static readonly ActionInfo Action = new("plans.write", "plans.work", "Wrote on the plan");

    public static readonly EventKind<PlanWritten> Written = new(
        "plans.written", Significance.Housekeeping, p => $"The plan was written on: {string.Join(", ", p.Topics)}");

    public Task<Outcome<Nothing>> RunAsync(PlanId id, int version, IReadOnlyCollection<Answered> answers, CancellationToken cancellation) =>
        plans.DoAsync<Nothing>(Action, id, version, null, async (hand, plan) =>
        {
            var tooLong = answers.Where(a => a.Text?.Length > SignInPlan.Longest)
                .ToDictionary(a => $"text.{a.Topic}", _ => $"This must be {SignInPlan.Longest:N0} characters or less", StringComparer.Ordinal);
            if (tooLong.Count > 0)
            {
                return new Outcome<Nothing>.Invalid(tooLong);
            }

            var children = plan.Children.Select(c => c.PersonId).ToList();
            var asked = answers.SelectMany(a => a.Use).Select(PassageId.From).Distinct().ToList();
            var allowed = await hand.Db.Set<PassageAbout>().Where(a => a.AgencyId == hand.Agency && asked.Contains(a.PassageId) && children.Contains(a.PersonId))
                .Select(a => a.PassageId).Distinct().ToListAsync(cancellation);
            var ended = answers.SelectMany(a => a.TakeOut).Select(PassageUseId.From).ToList();
            var document = id.Value;
            await hand.Db.Set<PassageUse>().Where(u => u.AgencyId == hand.Agency && u.DocumentKind == PlanDocument.Kind && u.DocumentId == document && ended.Contains(u.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.To, hand.Now), cancellation);
            foreach (var answer in answers.Where(a => PlanTopics.Written.Contains(a.Topic)))
            {
                foreach (var passage in answer.Use.Select(PassageId.From).Where(allowed.Contains))
                {
                    SignInPlan.Use(hand, plan, passage, answer.Topic);
                }

                if (!string.IsNullOrWhiteSpace(answer.Text))
                {
                    SignInPlan.Add(hand, plan, answer.Topic, answer.Text, "worker", "the plan");
                }
            }

            hand.Happened(Written, new(answers.Where(a => a.Use.Count + a.TakeOut.Count > 0 || !string.IsNullOrWhiteSpace(a.Text)).Select(a => a.Topic).ToList()),
                children, subject: (PlanDocument.Kind, id.Value));
            return Nothing.Value;
        }, cancellation);
}
