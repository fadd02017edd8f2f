using Kith.Cli.Demo.Stories.Steps;
using Kith.Platform.Access;

namespace Kith.Cli.Demo.Stories;

/// <summary>Plays stories side by side, step by step in the order of their moments: one clock, which only moves on.</summary>
internal sealed class PlayStories(DemoHouse house, DateOnly today)
{
    private static readonly Dictionary<string, KindOfStep> Kinds = new KindOfStep[]
    {
        new Refer(), new Take(), new Ask(), new Share(), new NotTheSame(), new Join(), new Decide(),
        new Allocate(), new PutOnList(), new AskForWorker(), new NoteHandover(), new ReadHandover(),
        new DoVisit(), new Correct(), new Look(), new BreakTheGlass(),
        new WriteAssessment(), new TakeLonger(), new SendAssessment(), new GiveBack(), new Approve(),
        new BeginPlan(), new WriteOnPlan(), new PromiseSomething(), new AgreeOnPlan(), new Give(), new AnswerForPromise(), new Hear(), new AnswerWhatWasSaid(),
    }.ToDictionary(k => k.Does, StringComparer.Ordinal);

    /// <summary>Plays them all.</summary>
    public async Task PlayAsync(IReadOnlyList<Story> stories, CancellationToken cancellation)
    {
        var casts = stories.ToDictionary(s => s.Id, _ => new Cast(), StringComparer.Ordinal);
        foreach (var (story, step) in stories.SelectMany(s => s.Steps, (story, step) => (story, step)).OrderBy(s => s.step.Moment))
        {
            var agency = house.Agencies[story.Agency];
            var actor = step.By == "public" ? Actor.Public(agency.Id, agency.As.Place) : house.Actor(agency, agency.User(step.By, step.Says));
            var kind = Kinds.GetValueOrDefault(step.Does) ?? throw step.Says.Wrong($"nobody knows how to '{step.Does}'. Known: {string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal))}");
            if (step.Moment > house.Clock.GetUtcNow().UtcDateTime) house.Clock.MoveTo(step.Moment);
            await using var scope = house.As(actor);
            await kind.PlayAsync(new(step, casts[story.Id], casts, agency, actor, scope.ServiceProvider, new(house.Practice[agency.As.Place].Calendar, today), cancellation));
            step.Says.End();
        }
    }
}

/// <summary>People of an agency by the names stories use.</summary>
internal static class AgencyPeople
{
    /// <summary>The user whose email begins with this name.</summary>
    public static RegionUser User(this LoadedAgency agency, string name, Said says) =>
        agency.As.Users.Find(u => u.Email.StartsWith(name + "@", StringComparison.Ordinal)) ?? throw says.Wrong($"nobody at {agency.As.Name} is called '{name}' in region.yaml");
}
