using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Trusts;

/// <summary>What history keeps of it.</summary>
public sealed record BodyMayWrite(string Body, string? Agency);

/// <summary>Lets the staff of a Trust or authority write themselves how the plan stands with them, or takes that back.</summary>
public sealed class LetBodyWrite(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.let-body-write", "reform.edit", "Said whose staff write for a body");

    /// <summary>The event.</summary>
    public static readonly EventKind<BodyMayWrite> Let = new("reform.body-may-write", Significance.Housekeeping, p => p.Agency is { } agency ? $"Staff of {agency} write for {p.Body}" : $"Nobody outside the programme writes for {p.Body}");

    /// <summary>Keeps whose staff write.</summary>
    /// <param name="agency">Null takes it back.</param>
    public Task<Outcome<Nothing>> DoAsync(ProgrammeId programme, int? body, AgencyId? agency, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(programme, cancellation) is null) return new Outcome<Nothing>.NotFound();
        var before = await hand.InForce<ProgrammeBody>(programme).FirstOrDefaultAsync(b => b.Number == body && b.Until == null, cancellation);
        var place = hand.Actor.Place;
        var of = agency is null ? null : await hand.Db.Set<Agency>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == agency && a.Place == place, cancellation);
        if (ReformHand.Problems<Nothing>((before is null, "ofBody", "Choose for whom"), (agency is not null && of is null, "agency", "Choose whose staff write")) is { } wrong) return wrong;
        hand.Keep(programme, new ProgrammeBody { Number = before!.Number, Name = before.Name, From = before.From, WrittenBy = agency }, null, before);
        hand.Happened(Let, new(before.Name, of?.Name), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);
}
