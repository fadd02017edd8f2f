using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>A benefit with its measure, as somebody writes it.</summary>
public sealed record BenefitWritten(ProgrammeId Programme, int? Workstream, string? Ref, string? Says, string? Measure, long? Baseline, DateOnly? BaselineOn, long? Target);

/// <summary>What history keeps of a benefit.</summary>
public sealed record BenefitWrote(int Number);

/// <summary>What history keeps of a reading.</summary>
public sealed record BenefitMeasuredEvent(int Number, long Value, DateOnly On);

/// <summary>Names a benefit and its measure, and records what was measured.</summary>
public sealed class WriteBenefit(Work work)
{
    /// <summary>Naming a benefit.</summary>
    public static readonly ActionInfo Action = new("reform.write-benefit", "reform.edit", "Named a benefit");

    /// <summary>Measuring it.</summary>
    public static readonly ActionInfo Measure = new("reform.measure-benefit", "reform.report", "Recorded a measured value");

    /// <summary>A benefit was named.</summary>
    public static readonly EventKind<BenefitWrote> Wrote = new("reform.benefit-written", Significance.Housekeeping, p => $"Benefit {p.Number} was named");

    /// <summary>A value was recorded.</summary>
    public static readonly EventKind<BenefitMeasuredEvent> Measured = new("reform.benefit-measured", Significance.Housekeeping, p => $"Benefit {p.Number} stood at {p.Value} on {p.On:d MMMM yyyy}");

    /// <summary>Names a benefit.</summary>
    public Task<Outcome<int>> DoAsync(BenefitWritten said, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(said.Programme, cancellation) is not { } programme) return new Outcome<int>.NotFound();
        if (ReformHand.Problems<int>(
            (said.Workstream is null, "workstream", "Choose the workstream"), (string.IsNullOrWhiteSpace(said.Says), "says", "Say what will be different"), (string.IsNullOrWhiteSpace(said.Measure), "measure", "Say what is measured"),
            (said.Baseline is null, "baseline", "Enter the value before the change, as a whole number"), (said.BaselineOn is null, "baselineOn", "Enter the day of the baseline"),
            (said.Target is null, "target", "Enter the target, as a whole number"), (said.Target == said.Baseline, "target", "The target must differ from the baseline")) is { } wrong) return wrong;
        if (!await hand.Db.Set<Workstream>().AnyAsync(w => w.AgencyId == hand.Agency && w.ProgrammeId == programme.Id && w.Number == said.Workstream, cancellation)) return Outcome.Invalid<int>("workstream", "Choose the workstream");
        var number = await hand.NextAsync<Benefit>(programme.Id, b => b.Number, cancellation);
        hand.Keep(programme.Id, new Benefit
        {
            Number = number, WorkstreamNumber = said.Workstream!.Value,
            Ref = string.IsNullOrWhiteSpace(said.Ref) ? null : said.Ref.Trim(), Says = said.Says!.Trim(), Measure = said.Measure!.Trim(), Baseline = said.Baseline!.Value, BaselineOn = said.BaselineOn!.Value, Target = said.Target!.Value,
        }, null);
        hand.Happened(Wrote, new(number), [], subject: ("programme", programme.Id.Value));
        return number;
    }, cancellation);

    /// <summary>Records what was measured on a day, and where the value is from.</summary>
    public Task<Outcome<Nothing>> MeasureAsync(ProgrammeId programme, int number, long? value, DateOnly? on, string? source, CancellationToken cancellation) => work.DoAsync<Nothing>(Measure, About.Nobody, null, async hand =>
    {
        if (!await hand.Db.Set<Benefit>().AnyAsync(b => b.AgencyId == hand.Agency && b.ProgrammeId == programme && b.Number == number && b.ReplacedAt == null, cancellation)) return new Outcome<Nothing>.NotFound();
        if (ReformHand.Problems<Nothing>(
            (value is null, "value", "Enter the value, as a whole number"), (on is null, "on", "Enter the day it was measured"), (on > London.Today(hand.Clock), "on", "The day cannot be in the future"),
            (string.IsNullOrWhiteSpace(source) || source.Length > 300, "source", "Say where the value is from")) is { } wrong) return wrong;
        var same = await hand.Db.Set<BenefitReading>().Where(r => r.AgencyId == hand.Agency && r.ProgrammeId == programme && r.BenefitNumber == number && r.On == on && r.ReplacedAt == null).FirstOrDefaultAsync(cancellation);
        hand.Keep(programme, new BenefitReading { BenefitNumber = number, On = on!.Value, Value = value!.Value, Source = source!.Trim() }, null, same);
        hand.Happened(Measured, new(number, value.Value, on.Value), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);
}
