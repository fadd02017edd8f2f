using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.People.Search;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People;

/// <summary>What history keeps of a broken glass: until when; the reason stands with the action.</summary>
public sealed record GlassBroken(string By, DateTime Until);

/// <summary>
/// Opens a record outside one's reach for as long as the clock "break-glass" says, with a reason, and tells those who lead the user's
/// teams. Restricted and sealed records stay closed: nobody learns that they are there.
/// </summary>
public sealed class BreakGlass(Work work, IReach reach, CurrentActor current, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("people.break-glass", Permissions.BreakGlass, "Opened a record outside their reach", NeedsWhy: true);

    /// <summary>A record was opened by break-glass.</summary>
    public static readonly EventKind<GlassBroken> Broken = new(
        "people.glass-broken", Significance.Significant, p => $"{p.By} opened this record outside their reach, until {London.Of(p.Until):d MMMM yyyy 'at' HH:mm}");

    /// <summary>Opens the record.</summary>
    public async Task<Outcome<BrokenGlassId>> DoAsync(PersonId person, string? why, CancellationToken cancellation)
    {
        if ((await reach.OfAsync(current.Value, [person], cancellation))[person] != Sight.OutOfReach)
        {
            return new Outcome<BrokenGlassId>.NotFound();
        }

        // The person is outside reach by definition, so Work is not asked about them: the sight was checked above.
        return await work.DoAsync(Action, About.Nobody, why, async hand =>
        {
            var lead = await hand.Db.Set<Person>().Where(p => p.Id == person).Select(p => p.LeadId).SingleAsync(cancellation);
            var pack = practice[hand.Actor.Place];
            var clock = pack.ReadClock("break-glass", hand.Now, null, hand.Now);
            var id = hand.NewId<BrokenGlassId>();
            hand.Add(new BrokenGlass { Id = id, AgencyId = hand.Agency, PersonId = lead, UserId = hand.Actor.User, Why = why!.Trim(), From = hand.Now, To = clock.DueAt });
            await FileUnderReach.DoAsync(hand, [lead], cancellation);
            hand.Happened(Broken, new(hand.Actor.Name, clock.DueAt), [lead]);
            await TellManagersAsync(hand, lead, pack, pack.ReadClock("break-glass-looked-at", hand.Now, null, hand.Now), cancellation);
            return (Outcome<BrokenGlassId>)id;
        }, cancellation);
    }

    private static async Task TellManagersAsync(WorkInHand hand, PersonId person, PracticePack pack, ClockReading look, CancellationToken cancellation)
    {
        var teams = hand.Actor.Teams;
        var managers = await (
            from member in hand.Db.Set<TeamMember>()
            where member.Leads && teams.Contains(member.TeamId) && member.UserId != hand.Actor.User
            join user in hand.Db.Set<User>() on member.UserId equals user.Id
            where user.ClosedAt == null
            select new { user.Id, user.Name }).Distinct().OrderBy(m => m.Name).ThenBy(m => m.Id).ToListAsync(cancellation);
        foreach (var manager in managers)
        {
            Outbox.Post(hand, new OutgoingMessage(
                Channel.InApp, manager.Name, manager.Name, "A record was opened outside reach",
                pack.Words.Say("message.manager.break-glass.body", ("worker", hand.Actor.Name), ("due", $"{look.DueOn:d MMMM yyyy}")), [person], manager.Id));
        }
    }
}
