using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Trusts;

/// <summary>What a body says of an action.</summary>
/// <param name="Seen">What the page showed of this body and action; null does not look, and an empty id is a page that showed nothing.</param>
public sealed record BodySaid(ProgrammeId Programme, ReformRowId? Seen, int? Body, string Ref, BodyStands? Stands, DateOnly? On, string? SaidBy, string? Evidence);

/// <summary>What history keeps of it.</summary>
public sealed record BodySaidEvent(string Body, string Ref, BodyStands Stands);

/// <summary>Keeps how an action stands in one body: who says so, of which day, and what shows it.</summary>
public sealed class SayHowItStands(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.say-how-it-stands", "reform.report", "Said how an action stands in one body");

    /// <summary>The event.</summary>
    public static readonly EventKind<BodySaidEvent> Said = new("reform.body-said", Significance.Housekeeping, p => $"{p.Ref} in {p.Body}: {DrawBodies.Says(p.Stands).ToLowerInvariant()}");

    /// <summary>Staff of a body saying it themselves.</summary>
    public static readonly ActionInfo Own = new("reform.say-own", "reform.say-own", "Said how an action stands with us");

    /// <summary>Keeps it as the next version of this body's word.</summary>
    public Task<Outcome<Nothing>> DoAsync(BodySaid said, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(said.Programme, cancellation) is null) return new Outcome<Nothing>.NotFound();
        var body = await hand.InForce<ProgrammeBody>(said.Programme).FirstOrDefaultAsync(b => b.Number == said.Body, cancellation);
        return await KeepAsync(hand, hand.Agency, body, said, own: false, cancellation);
    }, cancellation);

    /// <summary>Keeps what staff of a body say of it themselves. They reach the one body their agency writes for, and nothing else of the plan.</summary>
    public Task<Outcome<Nothing>> OwnAsync(BodySaid said, CancellationToken cancellation) => work.DoAsync<Nothing>(Own, About.Nobody, null, async hand =>
    {
        var body = await hand.Db.Set<ProgrammeBody>().FirstOrDefaultAsync(b => b.ProgrammeId == said.Programme && b.Number == said.Body && b.WrittenBy == hand.Agency && b.ReplacedAt == null, cancellation);
        return body is null ? new Outcome<Nothing>.NotFound() : await KeepAsync(hand, body.AgencyId, body, said, own: true, cancellation);
    }, cancellation);

    private static async Task<Outcome<Nothing>> KeepAsync(WorkInHand hand, AgencyId programmeOf, ProgrammeBody? body, BodySaid said, bool own, CancellationToken cancellation)
    {
        if (!await hand.InForce<HeadlineAction>(said.Programme, programmeOf).AnyAsync(a => a.Ref == said.Ref, cancellation)) return new Outcome<Nothing>.NotFound();
        if (ReformHand.Problems<Nothing>(
            (body is null, "body", "Choose where it stands so"), (said.Stands is null, "stands", "Choose how it stands"), (said.On is null, "on", "Enter the day it was so"),
            (said.On > London.Today(hand.Clock), "on", "The day cannot be in the future"), (said.On is { } on && body is not null && !body.InBeing(on), "on", "It was not in being on this day"),
            (string.IsNullOrWhiteSpace(said.SaidBy), "saidBy", "Say who says so"), (said.SaidBy?.Length > 200, "saidBy", "Who says so must be 200 characters or less"),
            (string.IsNullOrWhiteSpace(said.Evidence), "shows", "Say what shows it")) is { } wrong) return wrong;
        var before = await hand.InForce<BodyStatus>(said.Programme, programmeOf).FirstOrDefaultAsync(s => s.BodyNumber == said.Body && s.Ref == said.Ref, cancellation);
        if (said.Seen is { } seen && (before?.Id ?? default) != seen) return new Outcome<Nothing>.Conflict(0);
        if (before is not null && said.On < before.On) return Outcome.Invalid<Nothing>("on", "Something newer is known already");
        hand.Keep(said.Programme, new BodyStatus
        {
            BodyNumber = body!.Number, Ref = said.Ref, Stands = said.Stands!.Value, On = said.On!.Value, SaidBy = said.SaidBy!.Trim(), Evidence = said.Evidence!.Trim(), Own = own,
        }, null, before, programmeOf);
        hand.Happened(Said, new(body.Name, said.Ref, said.Stands.Value), [], subject: ("programme", said.Programme.Value));
        return Nothing.Value;
    }
}
