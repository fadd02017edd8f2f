using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Leads;

/// <summary>What history keeps of it.</summary>
public sealed record LeadNamed(int Workstream, string Name, bool Ended);

/// <summary>Says which account a lead of a workstream signs in with.</summary>
public sealed class NameLead(Work work, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.name-lead", "reform.edit", "Named the account of a lead");

    /// <summary>The event.</summary>
    public static readonly EventKind<LeadNamed> Named = new("reform.lead-named", Significance.Housekeeping, p => p.Ended ? $"{p.Name} no longer leads workstream {p.Workstream}" : $"{p.Name} leads workstream {p.Workstream}");

    /// <summary>Keeps the account of a lead, or that they no longer are one.</summary>
    public Task<Outcome<Nothing>> DoAsync(ProgrammeId programme, int workstream, Guid? account, bool ended, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(programme, cancellation) is null || !await hand.InForce<Workstream>(programme).AnyAsync(w => w.Number == workstream, cancellation)) return new Outcome<Nothing>.NotFound();
        var user = account is { } id ? (await WhoReportAsync(hand.Db, hand.Actor.Place, hand.Agency, practice, "reform.report", cancellation)).FirstOrDefault(u => u.Id.Value == id) : null;
        if (user is null) return Outcome.Invalid<Nothing>("account", "Choose an account that may report");
        var before = await hand.InForce<LeadAccount>(programme).FirstOrDefaultAsync(l => l.WorkstreamNumber == workstream && l.UserId == user.Id.Value, cancellation);
        hand.Keep(programme, new LeadAccount { WorkstreamNumber = workstream, UserId = user.Id.Value, Name = user.Name, Ended = ended }, null, before);
        hand.Happened(Named, new(workstream, user.Name, ended), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>Open accounts of the agency whose role carries a permission.</summary>
    internal static Task<List<User>> WhoReportAsync(Platform.Data.KithDb db, string place, AgencyId agency, PracticePacks practice, string permission, CancellationToken cancellation)
    {
        var roles = practice[place].Roles.Values.Where(r => r.Permissions.Contains(permission)).Select(r => r.Id).ToList();
        return db.Set<User>().AsNoTracking().Where(u => u.AgencyId == agency && u.ClosedAt == null && roles.Contains(u.Role)).OrderBy(u => u.Name).ToListAsync(cancellation);
    }
}
