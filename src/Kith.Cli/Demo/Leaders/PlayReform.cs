using Kith.Cli.Demo.Stories;
using Kith.Platform.Data;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Load;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Leaders;

/// <summary>Plays demo/reform-plan.json: the plan is loaded, and what leads and the programme office did since is done by the handlers of the pages.</summary>
internal sealed class PlayReform(DemoHouse house, string agency, DateOnly today)
{
    private ProgrammeId programme;

    /// <summary>Everything that happens; nothing when the folder has no plan.</summary>
    public IEnumerable<Happening> Happenings(string folder)
    {
        if (StepFile<ReformSteps>.Read(folder, "reform-plan.json", today) is not { Steps: var steps } file) return [];
        return
        [
            At(steps.Loaded.Day, steps.Loaded.By, (room, stop) => LoadAsync(room, file, stop)),
            .. steps.Risks.Select(r => At(r.Day, r.By, async (room, stop) =>
                _ = (await room.GetRequiredService<WriteRisk>().DoAsync(new(programme, null, r.Workstream, r.Says, r.Likely, r.Impact, r.Owner, r.Response, r.Closed), null, stop)).Value(r.Says))),
            .. steps.Benefits.SelectMany((b, i) => Benefit(b, i + 1)),
            .. steps.Met.Select(m => At(m.Day, m.By, async (room, stop) =>
                _ = (await room.GetRequiredService<MeetDate>().DoAsync((await DueAsync(room, m.Ref, stop)).Id, m.Day.Day(today), m.Evidence, stop)).Value($"meeting {m.Ref}"))),
            .. steps.Moved.Select(m => At(m.Day, m.By, async (room, stop) =>
                _ = (await room.GetRequiredService<MoveDate>().DoAsync((await DueAsync(room, m.Ref, stop)).Id, m.Written, m.Why, stop)).Value($"moving {m.Ref}"))),
            .. steps.Reports.Select(r => At(r.Day, r.By, async (room, stop) => _ = (await room.GetRequiredService<ReportProgress>().DoAsync(
                new(programme, r.Workstream, Quarters.Of(r.Day.Day(today)).AddMonths(-3), r.Done, r.Next, r.Barriers, null), stop)).Value($"the report of workstream {r.Workstream}"))),
            .. steps.Recommendations.Select(r => At(r.Day, r.By, (room, stop) => AnswerAsync(room, r, stop))),
            .. new PlayBoard(house, agency, today, () => programme).Happenings(steps), .. new PlayBeside(house, agency, today, () => programme).Happenings(steps),
        ];
    }

    private Happening At(string day, string by, Func<IServiceProvider, CancellationToken, Task> play) => new(day.Morning(today), stop => house.PlayAsync(agency, by, play, stop));

    private async Task LoadAsync(IServiceProvider room, StepFile<ReformSteps> file, CancellationToken cancellation)
    {
        try
        {
            programme = (await room.GetRequiredService<LoadPlan>().DoAsync(PlanFile.Read(file.Text, file.Name), cancellation)).Value(file.Name).Programme;
        }
        catch (PlanProblemException wrong)
        {
            throw new StoryException(wrong.Message);
        }
    }

    private IEnumerable<Happening> Benefit(BenefitStep b, int number) =>
    [
        At(b.Day, b.By, async (room, stop) => _ = (await room.GetRequiredService<WriteBenefit>().DoAsync(
            new(programme, b.Workstream, b.Ref, b.Says, b.Measure, b.Baseline, b.BaselineDay.Day(today), b.Target), stop)).Value(b.Says)),
        .. b.Readings.Select(r => At(r.Day, b.By, async (room, stop) => _ = (await room.GetRequiredService<WriteBenefit>().MeasureAsync(
            programme, number, r.Value, r.Day.Day(today), "Counted by the programme office", stop)).Value($"measuring benefit {number}"))),
    ];

    private async Task AnswerAsync(IServiceProvider room, RecommendationStep r, CancellationToken cancellation)
    {
        var known = await room.GetRequiredService<KithDb>().Set<Recommendation>().AsNoTracking().Where(x => x.ProgrammeId == programme && x.Number == r.Number && x.ReplacedAt == null).Select(x => x.Id).SingleOrDefaultAsync(cancellation);
        (await room.GetRequiredService<AnswerRecommendation>().DoAsync(known, new(r.State, r.Workstreams, r.Evidence, r.Benefit, r.Decided?.Day(today), r.Begun?.Day(today)), r.Why, cancellation)).Value($"recommendation {r.Number}");
    }

    private async Task<DueDate> DueAsync(IServiceProvider room, string reference, CancellationToken cancellation) =>
        await room.GetRequiredService<KithDb>().Set<DueDate>().AsNoTracking().FirstOrDefaultAsync(d => d.ProgrammeId == programme && d.Ref == reference && d.ReplacedAt == null, cancellation)
            ?? throw new StoryException($"reform-plan.json: the plan has no date for {reference}");
}
