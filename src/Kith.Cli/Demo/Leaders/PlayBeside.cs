using Kith.Cli.Demo.Stories;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Cases;
using Kith.Sight.Reform.Laws;
using Kith.Sight.Reform.Pilots;
using Kith.Sight.Reform.Trusts;
using Kith.Sight.Reform.Wider;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Leaders;

/// <summary>Plays what stands beside the plan: how it stands in each Trust, pilots, business cases, laws, themes and other strategies.</summary>
internal sealed class PlayBeside(DemoHouse house, string agency, DateOnly today, Func<ProgrammeId> programme) : PlayOffice(house, agency, today, programme)
{
    /// <summary>Everything that happens.</summary>
    public IEnumerable<Happening> Happenings(ReformSteps steps) =>
    [
        .. steps.MayWrite.Select(m => At(m.Day, m.By, async (room, stop) =>
            _ = (await room.GetRequiredService<LetBodyWrite>().DoAsync(Programme(), m.Body, House.Agencies[m.Agency].Id, stop)).Value($"{m.Agency} writing for body {m.Body}"))),
        .. steps.Stands.Select(s => At(s.Day, s.By, async (room, stop) =>
        {
            var (say, said) = (room.GetRequiredService<SayHowItStands>(), new BodySaid(Programme(), null, s.Body, s.Ref, s.Stands, s.Day.Day(Today), s.SaidBy, s.Evidence));
            (s.Agency is null ? await say.DoAsync(said, stop) : await say.OwnAsync(said, stop)).Value($"{s.Ref} in body {s.Body}");
        }, s.Agency)),
        .. steps.Pilots.SelectMany((p, i) => Pilot(p, i + 1)), .. steps.Cases.SelectMany((c, i) => Case(c, i + 1)), .. steps.Laws.SelectMany((l, i) => Law(l, i + 1)),
        .. steps.Themes.Select(t => At(t.Day, t.By, async (room, stop) =>
        {
            var theme = await TheAsync<ReformTheme>(room, x => x.Number == t.Number, stop);
            (await room.GetRequiredService<WriteBeside>().PlaceAsync(new(Programme(), theme.Id, theme.Says, t.Workstreams, t.Refs), null, stop)).Value($"theme {t.Number}");
        })),
        .. steps.Beside.Select(b => At(b.Day, b.By, async (room, stop) =>
        {
            var link = await TheAsync<OutsideLink>(room, x => x.Name == b.Name, stop);
            (await room.GetRequiredService<WriteBeside>().JoinAsync(new(Programme(), link.Id, b.Name, link.Kind, b.Body, b.Says, b.Workstreams, b.Together), null, stop)).Value(b.Name);
        })),
    ];

    private IEnumerable<Happening> Pilot(PilotStep p, int number) =>
    [
        At(p.Day, p.By, async (room, stop) => _ = (await room.GetRequiredService<WritePilot>().DoAsync(
            new(Programme(), p.Name, p.Tries, p.Ref, p.Bodies, p.Where, p.Who, p.From.Day(Today), p.Until.Day(Today), p.Measures), stop)).Value(p.Name)),
        .. p.Readings.Select(r => At(r.Day, p.By, async (room, stop) => _ = (await room.GetRequiredService<EndPilot>().MeasureAsync(
            Programme(), (await TheAsync<PilotMeasure>(room, x => x.PilotNumber == number && x.Number == r.Measure, stop)).Id, r.After, r.Day.Day(Today), r.Source, stop)).Value(p.Name))),
        .. p.Ended is not { } ended ? [] : new[] { At(ended.Day, p.By, (room, stop) => EndAsync(room, p, ended, number, stop)) },
    ];

    private async Task EndAsync(IServiceProvider room, PilotStep p, PilotEndStep ended, int number, CancellationToken cancellation)
    {
        var pilots = room.GetRequiredService<EndPilot>();
        (await pilots.EvaluateAsync(Programme(), (await TheAsync<Pilot>(room, x => x.Number == number, cancellation)).Id, ended.Learnt, ended.LearntFrom, cancellation)).Value(p.Name);
        if (ended.End is null) return;
        var pilot = await TheAsync<Pilot>(room, x => x.Number == number, cancellation);
        (await pilots.DecideAsync(Programme(), pilot.Id, new(ended.End, ended.DecidedBy, ended.Day.Day(Today), ended.Because, ended.SpreadTo), cancellation)).Value(p.Name);
    }

    private IEnumerable<Happening> Case(CaseStep c, int number) =>
    [
        At(c.Day, c.By, async (room, stop) =>
        {
            var cases = room.GetRequiredService<WriteCase>();
            (await cases.DoAsync(new(Programme(), null, c.Name, c.Need, c.Ref, c.Benefit, c.Owner), null, stop)).Value(c.Name);
            foreach (var o in c.Options) (await cases.WeighAsync(new(Programme(), number, null, o.Says, Pounds.Read(o.Once), Pounds.Read(o.Yearly), o.Preferred), null, stop)).Value(o.Says);
        }),
        .. c.Decisions.Select(d => At(d.Day, c.By, async (room, stop) => _ = (await room.GetRequiredService<WriteCase>().DecideAsync(
            new(Programme(), number, d.Stage, d.Answer, d.DecidedBy, d.Day.Day(Today), d.Because), stop)).Value($"{c.Name}, {d.Stage}"))),
    ];

    private IEnumerable<Happening> Law(LawStepTold l, int number) =>
    [
        At(l.Day, l.By, async (room, stop) => _ = (await room.GetRequiredService<WriteLaw>().DoAsync(new(Programme(), l.Title, l.Kind, l.Part, l.Says, l.Refs), stop)).Value(l.Title)),
        .. l.Steps.Select(s => At(s.Day, l.By, async (room, stop) => _ = (await room.GetRequiredService<WriteLaw>().StepAsync(
            new(Programme(), number, s.Step, null, s.Written, s.Done ? s.Day.Day(Today) : null, s.Evidence), null, stop)).Value($"{l.Title}, {s.Step}"))),
    ];
}
