using Kith.Cli.Demo.Stories.Steps;
using Kith.Platform.Access;

namespace Kith.Cli.Demo.Stories;

/// <summary>Plays the steps of stories, each as the user who takes it.</summary>
internal sealed class PlayStories(DemoHouse house, DateOnly today)
{
    private static readonly Dictionary<string, KindOfStep> Kinds = new KindOfStep[]
    {
        new Refer(), new Take(), new Ask(), new Share(), new NotTheSame(), new Join(), new GiveList(), new Decide(), new Pass(),
        new Allocate(), new PutOnList(), new AskForWorker(), new NoteHandover(), new ReadHandover(),
        new DoVisit(), new Correct(), new Look(), new BreakTheGlass(),
        new WriteAssessment(), new TakeLonger(), new SendAssessment(), new GiveBack(), new Approve(),
        new BeginPlan(), new WriteOnPlan(), new PromiseSomething(), new AgreeOnPlan(), new Give(), new AnswerForPromise(), new Hear(), new AnswerWhatWasSaid(),
    }.ToDictionary(k => k.Does, StringComparer.Ordinal);

    /// <summary>Every step of every story.</summary>
    public IReadOnlyList<Happening> Happenings(IReadOnlyList<Story> stories)
    {
        var casts = stories.ToDictionary(s => s.Id, _ => new Cast(), StringComparer.Ordinal);
        return stories.SelectMany(story => story.Steps.Select(step => new Happening(step.Moment, cancellation => PlayAsync(story, step, casts, cancellation)))).ToList();
    }

    private async Task PlayAsync(Story story, StoryStep step, Dictionary<string, Cast> casts, CancellationToken cancellation)
    {
        var agency = house.Agencies[story.Agency];
        var actor = step.By == "public" ? Actor.Public(agency.Id, agency.As.Place) : house.Actor(agency, agency.User(step.By, step.Says));
        var kind = Kinds.GetValueOrDefault(step.Does) ?? throw step.Says.Wrong($"nobody knows how to '{step.Does}'. Known: {string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal))}");
        await using var scope = house.As(actor);
        await kind.PlayAsync(new(step, casts[story.Id], casts, agency, actor, scope.ServiceProvider, new(house.Practice[agency.As.Place].Calendar, today), cancellation));
        step.Says.End();
    }
}

/// <summary>People of an agency by the names stories use.</summary>
internal static class AgencyPeople
{
    /// <summary>The user whose email begins with this name.</summary>
    public static RegionUser User(this LoadedAgency agency, string name, Said says) =>
        agency.As.Users.Find(u => u.Email.StartsWith(name + "@", StringComparison.Ordinal)) ?? throw says.Wrong($"nobody at {agency.As.Name} is called '{name}' in region.yaml");
}
