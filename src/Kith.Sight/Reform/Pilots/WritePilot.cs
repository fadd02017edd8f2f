using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Pilots;

/// <summary>A pilot as somebody plans it.</summary>
/// <param name="Measures">One on a line: "what is measured; before; target".</param>
public sealed record PilotWritten(ProgrammeId Programme, string? Name, string? Tries, string? Ref, string? Bodies, string? Where, string? Who, DateOnly? From, DateOnly? Until, string? Measures);

/// <summary>What history keeps of it.</summary>
public sealed record PilotPlanned(int Number, string Name);

/// <summary>Plans a pilot with what it is measured by, before it begins.</summary>
public sealed class WritePilot(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.plan-pilot", "reform.edit", "Planned a pilot");

    /// <summary>The event.</summary>
    public static readonly EventKind<PilotPlanned> Planned = new("reform.pilot-planned", Significance.Housekeeping, p => $"Pilot {p.Number}, {p.Name}, was planned");

    /// <summary>Keeps the pilot; one without a measure could teach nothing.</summary>
    public Task<Outcome<int>> DoAsync(PilotWritten said, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(said.Programme, cancellation) is null) return new Outcome<int>.NotFound();
        var measures = Lines.Of(said.Measures ?? "").Select(Measure).ToList();
        var reference = string.IsNullOrWhiteSpace(said.Ref) ? null : said.Ref.Trim();
        var known = reference is null || await hand.InForce<HeadlineAction>(said.Programme).AnyAsync(a => a.Ref == reference, cancellation);
        if (ReformHand.Problems<int>(
            (string.IsNullOrWhiteSpace(said.Name) || said.Name.Length > 120, "name", "Enter the name of the pilot, in 120 characters or less"), (string.IsNullOrWhiteSpace(said.Tries), "tries", "Say what is tried, and what it should answer"),
            (!known, "ref", "This action is not in the plan"), (ReformHand.Numbers(said.Bodies) is null, "bodies", "Choose where it runs"), (ReformHand.Numbers(said.Bodies) == "" && string.IsNullOrWhiteSpace(said.Where), "where", "Say where it runs"),
            (string.IsNullOrWhiteSpace(said.Who), "who", "Say who takes part"), (said.From is null, "from", "Enter its first day"), (said.Until is null, "until", "Enter its last day"), (said.Until < said.From, "until", "The last day must not be before the first"),
            (measures.Count == 0, "measures", "Say what is measured: one on a line"), (measures.Contains(null), "measures", "Write each line as: what is measured; number before; number hoped for")) is { } wrong) return wrong;
        var number = await hand.NextAsync<Pilot>(said.Programme, p => p.Number, cancellation);
        hand.Keep(said.Programme, new Pilot
        {
            Number = number, Name = said.Name!.Trim(), Tries = said.Tries!.Trim(), Ref = reference, Bodies = ReformHand.Numbers(said.Bodies)!, Where = said.Where?.Trim() ?? "", Who = said.Who!.Trim(), From = said.From!.Value, Until = said.Until!.Value,
        }, null);
        foreach (var (one, at) in measures.Select((m, i) => (m!.Value, i))) hand.Keep(said.Programme, new PilotMeasure { PilotNumber = number, Number = at + 1, Says = one.Says, Before = one.Before, Target = one.Target }, null);
        hand.Happened(Planned, new(number, said.Name.Trim()), [], subject: ("programme", said.Programme.Value));
        return number;
    }, cancellation);

    // "Minutes of typing for one visit; 48; 30".
    private static (string Says, long Before, long Target)? Measure(string line) =>
        line.Split(';', StringSplitOptions.TrimEntries) is [{ Length: > 0 } says, var before, var target] && long.TryParse(before, out var b) && long.TryParse(target, out var t) && b != t ? (says, b, t) : null;
}
