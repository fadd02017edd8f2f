using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>Draws signed paragraphs of an approved document into the plan: by reference, so that nothing is written or copied again.</summary>
internal static class DrawPassages
{
    // Which question of the plan a signed paragraph answers. What the assessment has no one paragraph for is picked by the worker.
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["assessment.conclusion"] = "plan.why",
        ["assessment.analysis"] = "plan.worries",
        ["child.words"] = "plan.child-words",
        ["parent.disagreement"] = "parent.disagreement",
        ["plan.why"] = "plan.why",
        ["plan.worries"] = "plan.worries",
        ["plan.what-is-going-well"] = "plan.what-is-going-well",
        ["plan.end-point"] = "plan.end-point",
        ["plan.contingency"] = "plan.contingency",
    };

    public static async Task IntoAsync(WorkInHand hand, PlanId plan, PromiseOrigin origin, CancellationToken cancellation)
    {
        var topics = Answers.Keys.ToList();
        var used = await hand.Db.Set<PassageUse>().AsNoTracking()
            .Where(u => u.AgencyId == hand.Agency && u.DocumentKind == origin.Kind && u.DocumentId == origin.Id && u.To == null && topics.Contains(u.Topic))
            .OrderBy(u => u.From).ToListAsync(cancellation);
        foreach (var use in used)
        {
            hand.Add(new PassageUse
            {
                Id = hand.NewId<PassageUseId>(), AgencyId = hand.Agency, PassageId = use.PassageId, DocumentKind = PlanDocument.Kind, DocumentId = plan.Value,
                Topic = Answers[use.Topic], PersonId = use.PersonId, From = hand.Now,
            });
        }
    }
}

/// <summary>How the plan is named where documents are named.</summary>
public static class PlanDocument
{
    /// <summary>The kind of document, in passages and promises.</summary>
    public const string Kind = "plan";
}
