using Kith.Cli.Demo.Stories;
using Kith.Platform.Data;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Leads;
using Kith.Sight.Reform.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Leaders;

/// <summary>Plays what the programme board did: who sits on it, its meetings, its decisions and what came of them.</summary>
internal sealed class PlayBoard(DemoHouse house, string agency, DateOnly today, Func<ProgrammeId> programme)
{
    /// <summary>Everything that happens.</summary>
    public IEnumerable<Happening> Happenings(ReformSteps steps) =>
    [
        .. steps.Leads.Select(l => At(l.Day, l.By, async (room, stop) =>
            _ = (await room.GetRequiredService<NameLead>().DoAsync(programme(), l.Workstream, house.Agencies[agency].Ids.Users[Email(l.Account)].Value, ended: false, stop)).Value($"the lead of workstream {l.Workstream}"))),
        .. steps.Members.Select(m => At(m.Day, m.By, async (room, stop) => _ = (await room.GetRequiredService<WriteMember>().DoAsync(
            new(programme(), await SeenAsync<BoardMember>(room, x => x.Name == m.Name, stop), m.Name, m.Body, m.Post, m.From.Day(today), m.Until?.Day(today)), null, stop)).Value(m.Name))),
        .. steps.Meetings.SelectMany((m, i) => Meeting(m, i + 1)),
        .. steps.Promises.Select(p => At(p.Day, p.By, async (room, stop) => _ = (await room.GetRequiredService<KeepPromise>().DoAsync(
            programme(), await TheAsync<ProgrammePromise>(room, x => x.Number == p.Number, stop), p.Day.Day(today), p.Evidence, stop)).Value($"promise {p.Number}"))),
    ];

    private IEnumerable<Happening> Meeting(MeetingStep m, int number) =>
    [
        At(m.Planned, m.By, async (room, stop) =>
        {
            (await room.GetRequiredService<HoldMeeting>().PlanAsync(programme(), m.On.Day(today), m.Place, m.Items, stop)).Value(m.On);
            foreach (var b in m.Briefings) (await room.GetRequiredService<BriefBoard>().AskAsync(programme(), number, b.Workstream, b.Asks, stop)).Value(b.Asks);
        }),
        .. m.Present is null ? [] : new[] { At(m.On, m.By, (room, stop) => HoldAsync(room, m, number, stop)) },
        .. m.Agreed is not { } agreed ? [] : new[] { At(agreed, m.By, async (room, stop) => _ = (await room.GetRequiredService<HoldMeeting>().AgreeAsync(programme(), await TheAsync<BoardMeeting>(room, x => x.Number == number, stop), agreed.Day(today), stop)).Value("the minutes")) },
    ];

    private async Task HoldAsync(IServiceProvider room, MeetingStep m, int number, CancellationToken cancellation)
    {
        (await room.GetRequiredService<HoldMeeting>().AttendAsync(programme(), await TheAsync<BoardMeeting>(room, x => x.Number == number, cancellation), new(m.Present, m.Apologies, null), cancellation)).Value("who was there");
        foreach (var b in m.Briefings.Where(b => b.Told is not null))
        {
            (await room.GetRequiredService<BriefBoard>().GiveAsync(programme(), await TheAsync<Briefing>(room, x => x.MeetingNumber == number && x.WorkstreamNumber == b.Workstream, cancellation), b.Told, b.ToldBy, cancellation)).Value(b.Asks);
        }

        foreach (var d in m.Decisions ?? [])
        {
            var decision = (await room.GetRequiredService<DecideAtBoard>().DoAsync(new(programme(), number, d.Says, d.Because, d.DecidedBy, d.Options, d.Refs, d.Promises), cancellation)).Value(d.Says);
            if (d.ToldWhom is null) continue;
            (await room.GetRequiredService<DecideAtBoard>().TellAsync(programme(), await TheAsync<BoardDecision>(room, x => x.Number == decision, cancellation), [], d.ToldWhom, m.On.Day(today), cancellation)).Value(d.ToldWhom);
        }
    }

    private Happening At(string day, string by, Func<IServiceProvider, CancellationToken, Task> play) => new(day.Morning(today), stop => house.PlayAsync(agency, by, play, stop));

    private string Email(string beginning) => house.Agencies[agency].As.Users.Find(u => u.Email.StartsWith(beginning + "@", StringComparison.Ordinal))?.Email ?? throw new StoryException($"reform-plan.json: nobody is called '{beginning}'");

    private async Task<ReformRowId> TheAsync<T>(IServiceProvider room, System.Linq.Expressions.Expression<Func<T, bool>> which, CancellationToken cancellation) where T : ReformRow =>
        await SeenAsync(room, which, cancellation) ?? throw new StoryException($"reform-plan.json: there is no such {typeof(T).Name} at that time");

    private async Task<ReformRowId?> SeenAsync<T>(IServiceProvider room, System.Linq.Expressions.Expression<Func<T, bool>> which, CancellationToken cancellation) where T : ReformRow
    {
        var of = programme();
        return (await room.GetRequiredService<KithDb>().Set<T>().AsNoTracking().Where(r => r.ProgrammeId == of && r.ReplacedAt == null).FirstOrDefaultAsync(which, cancellation))?.Id;
    }
}
