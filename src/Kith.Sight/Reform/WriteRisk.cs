using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Sight.Reform;

/// <summary>A risk or barrier as somebody writes it.</summary>
/// <param name="Seen">The version that is changed; null raises a new one.</param>
public sealed record RiskWritten(ProgrammeId Programme, ReformRowId? Seen, int? Workstream, string? Says, Weightiness? Likely, Weightiness? Impact, string? Owner, string? Response, bool Closed);

/// <summary>What history keeps of it.</summary>
public sealed record RiskWrote(int Number, bool Closed);

/// <summary>Raises a risk, answers it, or closes it.</summary>
public sealed class WriteRisk(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.write-risk", "reform.report", "Wrote down a risk");

    /// <summary>The event.</summary>
    public static readonly EventKind<RiskWrote> Wrote = new("reform.risk-written", Significance.Housekeeping, p => p.Closed ? $"Risk {p.Number} was closed" : $"Risk {p.Number} was written down");

    /// <summary>Keeps it as the next version.</summary>
    public Task<Outcome<Nothing>> DoAsync(RiskWritten said, string? why, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, why, async hand =>
    {
        if (await hand.ProgrammeAsync(said.Programme, cancellation) is not { } programme) return new Outcome<Nothing>.NotFound();
        var before = said.Seen is { } seen ? (await hand.InForceAsync<ProgrammeRisk>(seen, cancellation)).Row : null;
        if (said.Seen is not null && before is null) return new Outcome<Nothing>.NotFound();
        if (before?.ReplacedAt is not null) return new Outcome<Nothing>.Conflict(0);
        if (ReformHand.Problems<Nothing>(
            (string.IsNullOrWhiteSpace(said.Says), "says", "Say what the risk is"), (said.Likely is null, "likely", "Choose how likely it is"), (said.Impact is null, "impact", "Choose how heavy it would be"),
            (string.IsNullOrWhiteSpace(said.Owner), "owner", "Say who owns it"), (said.Owner?.Length > 120, "owner", "The owner must be 120 characters or less"),
            (said.Closed && string.IsNullOrWhiteSpace(said.Response), "response", "Say what answered it before it is closed")) is { } wrong) return wrong;
        var number = before?.Number ?? await hand.NextAsync<ProgrammeRisk>(programme.Id, r => r.Number, cancellation);
        hand.Keep(programme.Id, new ProgrammeRisk
        {
            Number = number,
            WorkstreamNumber = said.Workstream, Says = said.Says!.Trim(), Likely = said.Likely!.Value, Impact = said.Impact!.Value, Owner = said.Owner!.Trim(), Response = said.Response?.Trim() ?? "", Closed = said.Closed,
        }, why, before);
        hand.Happened(Wrote, new(number, said.Closed), [], subject: ("programme", programme.Id.Value));
        return Nothing.Value;
    }, cancellation);
}
