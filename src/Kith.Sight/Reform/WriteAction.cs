using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>A headline action as somebody writes it by hand.</summary>
/// <param name="Seen">The version that is changed; null adds a new action.</param>
/// <param name="Due">The date, when a new action is added: "June 2025".</param>
public sealed record ActionWritten(ProgrammeId Programme, ReformRowId? Seen, int Workstream, string? Ref, string? Says, string? Parts, string? Outcomes, string? Conditions, string? Due);

/// <summary>What history keeps of it.</summary>
public sealed record ActionWrote(string Ref, bool New);

/// <summary>Adds a headline action to the plan, or changes the words of one.</summary>
public sealed class WriteAction(Work work, Record.Practice.PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.write-action", "reform.edit", "Wrote a headline action", NeedsWhy: true);

    /// <summary>The event.</summary>
    public static readonly EventKind<ActionWrote> Wrote = new("reform.action-written", Significance.Housekeeping, p => p.New ? $"Action {p.Ref} was added to the plan" : $"Action {p.Ref} was changed");

    /// <summary>Keeps it as the next version.</summary>
    public Task<Outcome<string>> DoAsync(ActionWritten said, string? why, CancellationToken cancellation) => work.DoAsync<string>(Action, About.Nobody, why, async hand =>
    {
        if (await hand.ProgrammeAsync(said.Programme, cancellation) is not { } programme) return new Outcome<string>.NotFound();
        var before = said.Seen is { } seen ? (await hand.InForceAsync<HeadlineAction>(seen, cancellation)).Row : null;
        if (said.Seen is not null && before is null) return new Outcome<string>.NotFound();
        if (before?.ReplacedAt is not null) return new Outcome<string>.Conflict(0);
        var there = await hand.Db.Set<HeadlineAction>().Where(a => a.AgencyId == hand.Agency && a.ProgrammeId == programme.Id).ToListAsync(cancellation);
        var known = await hand.Db.Set<Workstream>().AnyAsync(w => w.AgencyId == hand.Agency && w.ProgrammeId == programme.Id && w.Number == said.Workstream, cancellation);
        var reference = before?.Ref ?? said.Ref?.Trim() ?? "";
        if (ReformHand.Problems<string>(
            (!known, "workstream", "This workstream is not in the plan"), (reference.Length is 0 or > 20, "ref", "Enter a reference, such as 4.4"),
            (before is null && there.Exists(a => a.Ref == reference), "ref", $"The plan has an action {reference} already"), (string.IsNullOrWhiteSpace(said.Says), "says", "Say what will be done"),
            (before is null && WrittenDate.Read(said.Due ?? "", practice.Reform) is null, "due", "No day can be read out of this. Write a day, a month, a season or a year, such as June 2025")) is { } wrong) return wrong;
        hand.Keep(programme.Id, new HeadlineAction
        {
            WorkstreamNumber = said.Workstream, Ref = reference,
            Nth = before?.Nth ?? 1, Order = before?.Order ?? there.Select(a => a.Order).DefaultIfEmpty(0).Max() + 1, Says = said.Says!.Trim(), Parts = Typed(said.Parts), Outcomes = Typed(said.Outcomes), Conditions = Typed(said.Conditions),
        }, why, before);
        if (before is null)
        {
            hand.Keep(programme.Id, new DueDate { Ref = reference, Nth = 1, Part = 1, Written = said.Due!.Trim() }, why);
        }

        hand.Happened(Wrote, new(reference, before is null), [], subject: ("programme", programme.Id.Value));
        return reference;
    }, cancellation);

    private static string Typed(string? lines) => Lines.Together(Lines.Of(lines ?? ""));
}
