using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Leads;

/// <summary>What history keeps of a reminder.</summary>
public sealed record LeadReminded(int Workstream, DateOnly Quarter, bool Late, string To);

/// <summary>
/// Each morning: reminds the leads of a workstream whose report of the last quarter is not written, some days before it is late and once
/// when it is. Where no account of a lead is named, the programme office is told instead, so that nobody believes somebody was reminded.
/// </summary>
public sealed class RemindLeads(Work work, KithDb db, ReadProgramme read, CurrentActor current, PracticePacks practice, TimeProvider clock) : IHouseJob
{
    /// <summary>The action, done by the house itself.</summary>
    public static readonly ActionInfo Action = new("reform.remind-lead", "reform.report", "Reminded a lead of a report");

    /// <summary>A lead was reminded.</summary>
    public static readonly EventKind<LeadReminded> Reminded = new(
        "reform.lead-reminded", Significance.Housekeeping, p => $"{p.To} reminded of the report of workstream {p.Workstream}, {Quarters.Says(p.Quarter)}{(p.Late ? ", which is late" : "")}");

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await read.FindAsync(null, null, null, cancellation) is not { } known) return;
        var (today, quarter) = (London.Today(clock), Quarters.Of(London.Today(clock)).AddMonths(-3));
        var due = Quarters.Last(quarter).AddDays(practice.Reform.ReportDueDays);
        if (today < due.AddDays(-practice.Reform.RemindDays)) return;
        var late = today > due;
        var leads = (await read.OfAsync<LeadAccount>(known, cancellation)).Where(l => !l.Ended).ToLookup(l => l.WorkstreamNumber);
        var sent = (await read.OfAsync<ReportReminder>(known, cancellation)).Where(r => r.Quarter == quarter && r.Late == late).Select(r => r.WorkstreamNumber).ToHashSet();
        var (agency, place) = (current.Value.Agency, current.Value.Place);
        var able = await NameLead.WhoReportAsync(db, place, agency, practice, "reform.report", cancellation);
        var office = await NameLead.WhoReportAsync(db, place, agency, practice, "reform.edit", cancellation);
        foreach (var stream in known.Workstreams.Where(w => w.Reports.All(r => r.Quarter != quarter) && !sent.Contains(w.Row.Number)))
        {
            // A lead who has left can no longer sign in: the office hears of it instead.
            var named = able.Where(u => leads[stream.Row.Number].Any(l => l.UserId == u.Id.Value)).ToList();
            await RemindAsync(known.Programme.Id, stream, quarter, due, late, (named.Count > 0 ? named : office).ConvertAll(u => (u.Id, u.Name)), toOffice: named.Count == 0, cancellation);
        }
    }

    private Task RemindAsync(
        ProgrammeId programme, WorkstreamLine stream, DateOnly quarter, DateOnly due, bool late, IReadOnlyList<(UserId Id, string Name)> to, bool toOffice, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        var number = stream.Row.Number;
        if (to.Count == 0 || await hand.InForce<ReportReminder>(programme).AnyAsync(r => r.WorkstreamNumber == number && r.Quarter == quarter && r.Late == late, cancellation)) return Nothing.Value;
        var subject = $"Report of workstream {number}, {Quarters.Says(quarter)}, {(late ? "is late" : $"is due by {ReformPage.Long(due)}")}";
        var instead = toOffice ? $"\n\nNo account of a lead is named for this workstream, so you are told instead. Its leads: {string.Join("; ", stream.Leads)}." : "";
        foreach (var (id, name) in to)
        {
            Outbox.Post(hand, new OutgoingMessage(
                Channel.InApp, name, name, subject, $"{stream.Row.Name}: the report opens with what is known of the quarter.\n\nWrite it: /reform/workstreams/{number}{instead}", [], id));
        }

        var names = string.Join(", ", to.Select(t => t.Name));
        hand.Keep(programme, new ReportReminder { WorkstreamNumber = number, Quarter = quarter, Late = late, To = names }, null);
        hand.Happened(Reminded, new(number, quarter, late, names), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);
}
