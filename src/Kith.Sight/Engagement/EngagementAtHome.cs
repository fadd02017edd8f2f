using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>On an analyst's home page: what waits in each exercise, and what standing groups are owed.</summary>
internal sealed class EngagementAtHome(KithDb db, TimeProvider clock) : IHomePart
{
    public int Order => 40;

    public string Permission => "engagement.code";

    public string Title => "What people said waits for you";

    public async Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation)
    {
        var (agency, today, edits) = (actor.Agency, London.Today(clock), actor.May("engagement.edit"));
        var exercises = await db.Set<Exercise>().AsNoTracking().Where(e => e.AgencyId == agency).OrderByDescending(e => e.CreatedAt).Select(e => new
        {
            e.Id, e.Title, e.OpensOn, e.ClosesOn,
            Held = db.Set<Response>().Count(r => r.AgencyId == agency && r.ExerciseId == e.Id && r.State == ReadState.Held),
            Uncoded = db.Set<Response>().Count(r => r.AgencyId == agency && r.ExerciseId == e.Id && r.State != ReadState.Held && (r.Kind == Load.SaidKind.Issue || r.Kind == Load.SaidKind.Answer)
                && !db.Set<Coding>().Any(c => c.AgencyId == agency && c.ExerciseId == e.Id && c.ResponseId == r.Id && c.ReplacedAt == null)),
            Waiting = db.Set<Answer>().Count(a => a.AgencyId == agency && a.ExerciseId == e.Id && a.ReplacedAt == null && a.Did == "" && a.AnswerDue < today),
            Corrections = db.Set<RecordReply>().Count(r => r.AgencyId == agency && r.ExerciseId == e.Id && !r.Right && r.AnsweredAt == null),
        }).ToListAsync(cancellation);
        var lines = new List<HomeLine>();
        foreach (var e in exercises)
        {
            var address = $"/engagement/{e.Id.Value}";
            if (edits && e.Held > 0) lines.Add(new($"{address}/held", e.Title, Says(e.Held, "response to read for names", "responses to read for names")));
            if (edits && e.Corrections > 0) lines.Add(new($"{address}/checks", e.Title, Says(e.Corrections, "correction to answer", "corrections to answer")));
            if (e.Waiting > 0) lines.Add(new($"{address}/answers", e.Title, Says(e.Waiting, "finding should have been answered", "findings should have been answered")));
            if (e.Uncoded > 0) lines.Add(new($"{address}/coding", e.Title, Says(e.Uncoded, "response to code", "responses to code")));
            if (e.OpensOn <= today && e.ClosesOn >= today) lines.Add(new(address, e.Title, $"Public form open until {e.ClosesOn:d MMMM}"));
        }

        var overdue = await db.Set<ForumAction>().CountAsync(a => a.AgencyId == agency && a.DoneOn == null && a.DueOn < today, cancellation);
        if (overdue > 0) lines.Add(new("/engagement/forums", "Reference groups and forums", Says(overdue, "agreed action is overdue", "agreed actions are overdue")));
        return HomeLines.Of(lines, "/engagement", "Open what people said");
    }

    private static string Says(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
