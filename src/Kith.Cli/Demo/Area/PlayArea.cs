using Kith.Cli.Demo.Stories;
using Kith.Journey.Assessment;
using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.SamePerson;
using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Area;

/// <summary>Plays a simulated year through the handlers that the pages call: the same steps as a story, without its words.</summary>
internal sealed class PlayArea(DemoHouse house, NameLists names, AreaRates rates, DateOnly today)
{
    private readonly List<Happening> events = [];
    private int families;

    /// <summary>Everything that happens at the agencies the house plays. <paramref name="scale"/>: children who live in the region, shared by its agencies.</summary>
    public IReadOnlyList<Happening> Happenings(int scale)
    {
        foreach (var (place, number) in house.Agencies.Values.GroupBy(a => a.As.Place).Select((g, i) => (g, i)))
        {
            var agencies = place.ToList();
            var plan = AreaPlan.Make(place.Key, scale * agencies.Count / house.Agencies.Count, agencies.Count, rates, house.Seed + number);
            foreach (var family in plan.Referrals.GroupBy(r => r.Family)) Add(agencies[family.First().Agency], family.OrderBy(r => r.Day).ToList(), house.Seed + number);
        }

        return events;
    }

    private void Add(LoadedAgency agency, List<PlannedReferral> referrals, int seed)
    {
        var number = families++;
        if (!house.Plays.Contains(agency)) return;
        var chance = new Random(unchecked((seed * 7919) + number));
        var grammar = new FamilyGrammar(names, agency.As.Place, agency.As.Towns, chance);
        var days = new WorkingDays(house.Practice[agency.As.Place].Calendar, today);
        var family = grammar.Make(days.On(referrals[0].Day - AreaPlan.Days), referrals[0].Children);
        IReadOnlyList<PersonId> before = [];
        foreach (var planned in referrals)
        {
            var (referral, children) = (default(ReferralId), (IReadOnlyList<PersonId>)[]);
            At(planned.Day, 9, async cancellation =>
            {
                await using var scope = house.As(Platform.Access.Actor.Public(agency.Id, agency.As.Place));
                var draft = await scope.ServiceProvider.GetRequiredService<StartReferralDraft>().ByProfessionalAsync(null, cancellation);
                var written = new InventReferral(house.Practice, house.Clock).Write(draft, family, planned, agency.As.Place == "england" ? "ZZ99" : "BT99", number);
                AreaOutcome.Value(await scope.ServiceProvider.GetRequiredService<ReceiveReferral>().ReceiveAsync(new(written.Draft, TrackingCode.Of(agency.As.Slug, draft.Id), "/track"), cancellation));
                (referral, children) = (draft.Id, written.Children);
            });
            At(planned.Day + 1, 11, async cancellation =>
            {
                if (planned.Again) await JoinAsync(agency, children, before, cancellation);
                await DecideAsync(agency, referral, planned, number, cancellation);
                before = planned.Again ? before : children;
            });
            if (planned.Waits || planned.Decision == FrontDoorDecision.NoFurtherAction) continue;
            // What is decided on the last day is allocated the same day: who waits for a worker then is in the plan, and nobody else may.
            At(Math.Min(planned.Day + 2, AreaPlan.Days - 1), 14, cancellation => AllocateAsync(agency, referral, planned, number, cancellation));
            if (planned.AssessedOn is { } day) At(day, 15, cancellation => AssessAsync(agency, referral, planned, number, cancellation));
        }

        void At(int day, int hour, Func<CancellationToken, Task> play)
        {
            // What lies after today has not happened yet.
            if (day < AreaPlan.Days) events.Add(new(London.ToUtc(days.On(day - AreaPlan.Days), new TimeOnly(hour, number % 60)), play));
        }
    }

    private async Task JoinAsync(LoadedAgency agency, IReadOnlyList<PersonId> records, IReadOnlyList<PersonId> leads, CancellationToken cancellation)
    {
        foreach (var (record, lead) in records.Zip(leads))
        {
            await using var scope = house.As(Someone(agency, "duty-social-worker"));
            AreaOutcome.Value(await scope.ServiceProvider.GetRequiredService<JoinPeople>().JoinAsync(record, lead, "Same name, date of birth and address", "The family was here before and says so.", cancellation));
        }
    }

    private async Task DecideAsync(LoadedAgency agency, ReferralId referral, PlannedReferral planned, int number, CancellationToken cancellation)
    {
        await using var scope = house.As(Someone(agency, "duty-social-worker", number));
        var follows = planned.Decision != FrontDoorDecision.NoFurtherAction;
        AreaOutcome.Value(await scope.ServiceProvider.GetRequiredService<DecideReferral>().DecideAsync(new(referral, 0)
        {
            Decision = planned.IsAssessed ? FrontDoorDecision.Assessment : planned.Decision, Level = planned.IsAssessed ? 3 : follows ? 2 : 1, Risk = follows ? "low" : null,
            Reason = follows ? "The family asked for help, and more than one thing has to change for the children." : "The family has what it needs, and knows whom to ring.",
            Team = planned.IsAssessed ? agency.Ids.Teams[AssessmentTeam(number)] : null, Referrer = new("phone"), FamilyNotTold = "already-knows",
        }, cancellation));
    }

    private async Task AllocateAsync(LoadedAgency agency, ReferralId referral, PlannedReferral planned, int number, CancellationToken cancellation)
    {
        await using var scope = house.As(Someone(agency, planned.IsAssessed ? "team-manager" : "head-of-service"));
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var need = await db.Set<WorkerNeed>().AsNoTracking().FirstOrDefaultAsync(n => n.AgencyId == agency.Id && n.EndedAt == null && n.FamilyId == db.Set<Referral>().Where(r => r.Id == referral).Select(r => r.FamilyId).First(), cancellation);
        if (need is null) return;
        var worker = WorkerOf(agency, agency.Ids.Teams.First(t => t.Value == need.TeamId).Key, planned, number);
        AreaOutcome.Value(await scope.ServiceProvider.GetRequiredService<AllocateWorker>().DoAsync(
            new(need.Id, agency.Ids.Users[worker.Email], "The nearest worker with room", planned.Again ? "transfer" : null, new("phone", London.Today(house.Clock)), need.Version), cancellation));
    }

    private async Task AssessAsync(LoadedAgency agency, ReferralId referral, PlannedReferral planned, int number, CancellationToken cancellation)
    {
        var worker = WorkerOf(agency, AssessmentTeam(number), planned, number);
        await using var scope = house.As(house.Actor(agency, worker));
        var id = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Assessment>().Where(a => a.ReferralId == referral.Value).Select(a => a.Id).SingleAsync(cancellation);
        await new CompleteAssessment(scope.ServiceProvider, house.Actor(agency, worker), planned.Decision == AreaPlan.NoNeed ? "no-need" : "in-need-plan", cancellation).WriteAsync(id);
        var manager = Someone(agency, "team-manager");
        await using var managers = house.As(manager);
        await CompleteAssessment.ApproveAsync(managers.ServiceProvider, manager, id, cancellation);
    }

    private static string AssessmentTeam(int number) => number % 2 == 0 ? "east" : "west";

    // In turn; whoever comes back gets somebody else.
    private static RegionUser WorkerOf(LoadedAgency agency, string team, PlannedReferral planned, int number)
    {
        var workers = agency.As.Users.Where(u => u.Leads != "yes" && u.Teams.Contains(team)).ToList();
        return workers[((number / 2) + (planned.Again ? 1 : 0)) % workers.Count];
    }

    private Platform.Access.Actor Someone(LoadedAgency agency, string role, int number = 0)
    {
        var all = agency.As.Users.Where(u => u.Role == role).ToList();
        return house.Actor(agency, all[number % all.Count]);
    }
}
