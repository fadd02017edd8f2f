using Kith.Cli.Demo.Stories;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Leads;
using Kith.Sight.Reform.Meetings;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Leaders;

/// <summary>Plays what the programme board did: who sits on it, its meetings, its decisions and what came of them.</summary>
internal sealed class PlayBoard(DemoHouse house, string agency, DateOnly today, Func<ProgrammeId> programme) : PlayOffice(house, agency, today, programme)
{
    /// <summary>Everything that happens.</summary>
    public IEnumerable<Happening> Happenings(ReformSteps steps) =>
    [
        .. steps.Leads.Select(l => At(l.Day, l.By, async (room, stop) =>
            _ = (await room.GetRequiredService<NameLead>().DoAsync(Programme(), l.Workstream, House.Agencies[Agency].Ids.Users[Email(l.Account)].Value, ended: false, stop)).Value($"the lead of workstream {l.Workstream}"))),
        .. steps.Members.Select(m => At(m.Day, m.By, async (room, stop) => _ = (await room.GetRequiredService<WriteMember>().DoAsync(
            new(Programme(), (await SeenAsync<BoardMember>(room, x => x.Name == m.Name, stop))?.Id, m.Name, m.Body, m.Post, m.From.Day(Today), m.Until?.Day(Today)), null, stop)).Value(m.Name))),
        .. steps.Meetings.SelectMany((m, i) => Meeting(m, i + 1)),
        .. steps.Promises.Select(p => At(p.Day, p.By, async (room, stop) => _ = (await room.GetRequiredService<KeepPromise>().DoAsync(
            Programme(), (await TheAsync<ProgrammePromise>(room, x => x.Number == p.Number, stop)).Id, p.Day.Day(Today), p.Evidence, stop)).Value($"promise {p.Number}"))),
    ];

    private IEnumerable<Happening> Meeting(MeetingStep m, int number) =>
    [
        At(m.Planned, m.By, async (room, stop) =>
        {
            (await room.GetRequiredService<HoldMeeting>().PlanAsync(Programme(), m.On.Day(Today), m.Place, m.Items, stop)).Value(m.On);
            foreach (var b in m.Briefings) (await room.GetRequiredService<BriefBoard>().AskAsync(Programme(), number, b.Workstream, b.Asks, stop)).Value(b.Asks);
        }),
        .. m.Present is null ? [] : new[] { At(m.On, m.By, (room, stop) => HoldAsync(room, m, number, stop)) },
        .. m.Agreed is not { } agreed ? [] : new[] { At(agreed, m.By, async (room, stop) => _ = (await room.GetRequiredService<HoldMeeting>().AgreeAsync(Programme(), (await TheAsync<BoardMeeting>(room, x => x.Number == number, stop)).Id, agreed.Day(Today), stop)).Value("the minutes")) },
    ];

    private async Task HoldAsync(IServiceProvider room, MeetingStep m, int number, CancellationToken cancellation)
    {
        (await room.GetRequiredService<HoldMeeting>().AttendAsync(Programme(), (await TheAsync<BoardMeeting>(room, x => x.Number == number, cancellation)).Id, new(m.Present, m.Apologies, null), cancellation)).Value("who was there");
        foreach (var b in m.Briefings.Where(b => b.Told is not null))
        {
            (await room.GetRequiredService<BriefBoard>().GiveAsync(Programme(), (await TheAsync<Briefing>(room, x => x.MeetingNumber == number && x.WorkstreamNumber == b.Workstream, cancellation)).Id, b.Told, b.ToldBy, cancellation)).Value(b.Asks);
        }

        foreach (var d in m.Decisions ?? [])
        {
            var decision = (await room.GetRequiredService<DecideAtBoard>().DoAsync(new(Programme(), number, d.Says, d.Because, d.DecidedBy, d.Options, d.Refs, d.Promises), cancellation)).Value(d.Says);
            if (d.ToldWhom is null) continue;
            (await room.GetRequiredService<DecideAtBoard>().TellAsync(Programme(), (await TheAsync<BoardDecision>(room, x => x.Number == decision, cancellation)).Id, [], d.ToldWhom, m.On.Day(Today), cancellation)).Value(d.ToldWhom);
        }
    }

    private string Email(string beginning) => House.Agencies[Agency].As.Users.Find(u => u.Email.StartsWith(beginning + "@", StringComparison.Ordinal))?.Email ?? throw new StoryException($"reform-plan.json: nobody is called '{beginning}'");
}
