using System.Text;
using Kith.Cli.Demo.Stories;
using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Sample;
using Kith.Sight.Engagement.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Leaders;

/// <summary>
/// Plays demo/workshops.json: an exercise is planned with whom it wants to hear, its workshops loaded, counted, coded but for a few, answered and published;
/// standing groups, the inquiry one of them leads, and the charter beside it.
/// </summary>
internal sealed class PlayListening(DemoHouse house, string agency, DateOnly today)
{
    private readonly Dictionary<string, EngagementRowId> forums = new(StringComparer.Ordinal);
    private ExerciseId exercise;

    /// <summary>Everything that happens; nothing when the folder has no workshops.</summary>
    public IEnumerable<Happening> Happenings(string folder)
    {
        if (StepFile<ListeningSteps>.Read(folder, "workshops.json", today) is not { Steps: var steps } file) return [];
        var read = Read(file.Name, file.Text);
        return
        [
            At(steps.Planned.Day, steps.Planned.By, (room, stop) => PlanAsync(room, steps.Planned, read.Title, stop)),
            .. steps.Sample.Select(s => At(s.Day, s.By, async (room, stop) => _ = (await room.GetRequiredService<PlanSample>().DoAsync(
                exercise, new(null, s.Of, s.Group, s.Who, s.HowChosen, s.OutOf, s.ToAsk, s.NotRepresented), stop)).Value(s.Who))),
            At(steps.Loaded.Day, steps.Loaded.By, async (room, stop) => _ = (await room.GetRequiredService<LoadResponses>().DoAsync(read, exercise, stop)).Value(file.Name)),
            .. steps.Came.Select(c => At(steps.Loaded.Day, steps.Loaded.By, async (room, stop) =>
                _ = (await room.GetRequiredService<CountAttendance>().DoAsync(exercise, c.Session, null, null, null, c.Group, c.Came, stop)).Value($"counting {c.Group}"))),
            At(steps.Coded.Day, steps.Coded.By, (room, stop) => CodeAsync(room, read, stop)),
            .. steps.Answered.Select(a => At(a.Day, a.By, async (room, stop) =>
                _ = (await room.GetRequiredService<AnswerPeople>().DoAsync(exercise, null, a.Code, a.Said, a.Did, a.Link, finding: null, stop)).Value(a.Said))),
            At(steps.Published.Day, steps.Published.By, async (room, stop) => _ = (await room.GetRequiredService<AnswerPeople>().PublishAsync(exercise, true, stop)).Value("publishing")),
            .. steps.Forums.SelectMany(Forum),
            .. steps.Inquiries.SelectMany(i => new PlayInquiry(At, today, i, () => forums[i.Forum], Read(i.File, File.ReadAllText(Path.Combine(folder, i.File)))).Happenings()),
            .. steps.Charter.SelectMany((p, i) => Promise(p, i + 1)),
        ];
    }

    private static FileRead Read(string name, string text)
    {
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return ResponseFile.Read(stream, name);
        }
        catch (FileProblemException wrong)
        {
            throw new StoryException(wrong.Message);
        }
    }

    private Happening At(string day, string by, Func<IServiceProvider, CancellationToken, Task> play) => new(day.Morning(today), stop => house.PlayAsync(agency, by, play, stop));

    private async Task PlanAsync(IServiceProvider room, PlannedStep p, string title, CancellationToken cancellation) =>
        exercise = (await room.GetRequiredService<PlanExercise>().DoAsync(null, new(
            ExerciseKind.Workshops, title, p.About, p.Consent, p.Accessibility, p.Limits, string.Join('\n', p.Groups), string.Join('\n', p.Questions), p.Opens.Day(today), p.Closes.Day(today), 0), cancellation)).Value(title);

    // What has no label in the file is left for whoever tries the demo: they see what is suggested.
    private async Task CodeAsync(IServiceProvider room, FileRead read, CancellationToken cancellation)
    {
        var known = await room.GetRequiredService<ReadExercise>().FindAsync(exercise, cancellation) ?? throw new StoryException($"{read.Source}: the exercise is not there");
        var said = known.Codable.Join(read.Said.Where(s => s.Coded is not null), r => r.Row.Reference, s => s.Reference, (r, s) => new CodingSaid(r.Row.Id, s.Coded!, [])).ToList();
        (await room.GetRequiredService<CodeResponse>().DoAsync(exercise, said, false, cancellation)).Value("coding");
    }

    private IEnumerable<Happening> Forum(ForumStep f)
    {
        EngagementRowId forum = default;
        yield return At(f.Day, f.By, async (room, stop) => forums[f.Name] = forum = (await room.GetRequiredService<KeepForum>().SetUpAsync(f.Kind, f.Name, f.Purpose, stop)).Value(f.Name));
        foreach (var m in f.Meetings)
        {
            yield return At(m.Day, f.By, async (room, stop) => _ = (await room.GetRequiredService<KeepForum>().MetAsync(forum, m.Day.Day(today), m.Came, m.Said, stop)).Value(f.Name));
        }

        foreach (var a in f.Agreed)
        {
            yield return At(f.Meetings[^1].Day, f.By, async (room, stop) => _ = (await room.GetRequiredService<KeepForum>().AgreeAsync(forum, a.Says, a.Who, a.Due.Day(today), stop)).Value(a.Says));
        }
    }

    private IEnumerable<Happening> Promise(CharterStep p, int number)
    {
        yield return At(p.Day, p.By, async (room, stop) => _ = (await room.GetRequiredService<KeepCharter>().PromiseAsync(p.Says, p.Measure, p.KeptFrom, stop)).Value(p.Says));
        if (p.MeasuredDay is not { } day) yield break;
        yield return At(day, p.By, async (room, stop) => _ = (await room.GetRequiredService<KeepCharter>().MeasureAsync(number, p.Value, day.Day(today), p.From, stop)).Value(p.Says));
    }
}
