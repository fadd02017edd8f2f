using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Cases;

/// <summary>A business case as somebody writes it.</summary>
/// <param name="Seen">The version that is changed; null begins a new case.</param>
public sealed record CaseWritten(ProgrammeId Programme, ReformRowId? Seen, string? Name, string? Need, string? Ref, int? Benefit, string? Owner);

/// <summary>One way to meet the need, as somebody writes it; money in pence.</summary>
public sealed record OptionWritten(ProgrammeId Programme, int Case, ReformRowId? Seen, string? Says, long? OncePence, long? YearlyPence, bool Preferred);

/// <summary>A decision on the open stage.</summary>
public sealed record StageDecided(ProgrammeId Programme, int Case, string Stage, CaseAnswer? Answer, string? By, DateOnly? On, string? Because);

/// <summary>What history keeps of a case.</summary>
public sealed record CaseWrote(int Number, string Name);

/// <summary>What history keeps of an option.</summary>
public sealed record CaseOptionWrote(int Case, int Number);

/// <summary>What history keeps of a decision.</summary>
public sealed record CaseStageDecided(int Case, string Stage, CaseAnswer Answer, string By);

/// <summary>Writes a business case, its options with their costs, and the decision on each stage.</summary>
public sealed class WriteCase(Work work, PracticePacks practice)
{
    /// <summary>Writing it.</summary>
    public static readonly ActionInfo Action = new("reform.write-case", "reform.edit", "Wrote a business case");

    /// <summary>Weighing an option.</summary>
    public static readonly ActionInfo Weighing = new("reform.weigh-option", "reform.edit", "Weighed an option of a business case");

    /// <summary>Deciding.</summary>
    public static readonly ActionInfo Deciding = new("reform.decide-case", "reform.edit", "Kept a decision on a business case");

    /// <summary>A case was written.</summary>
    public static readonly EventKind<CaseWrote> Wrote = new("reform.case-written", Significance.Housekeeping, p => $"Business case {p.Number}, {p.Name}, was written");

    /// <summary>An option was weighed.</summary>
    public static readonly EventKind<CaseOptionWrote> Weighed = new("reform.case-option-written", Significance.Housekeeping, p => $"Option {p.Number} of business case {p.Case} was weighed");

    /// <summary>A stage was decided.</summary>
    public static readonly EventKind<CaseStageDecided> Decided = new("reform.case-decided", Significance.Housekeeping, p => $"Business case {p.Case}, {p.Stage}: {p.Answer.ToString().ToLowerInvariant()} by {p.By}");

    /// <summary>There is something to approve only once an option is preferred.</summary>
    public static readonly Refusal NothingPreferred = new("reform.no-option-preferred", "Say which option is preferred first: a decision must be about one");

    /// <summary>Stages come in their order.</summary>
    public static readonly Refusal NotThisStage = new("reform.not-this-stage", "Another stage is open: somebody may have decided this one meanwhile");

    /// <summary>Keeps the case as the next version.</summary>
    public Task<Outcome<int>> DoAsync(CaseWritten said, string? why, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, why, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<BusinessCase, int>(said.Programme, said.Seen, cancellation);
        if (end is not null) return end;
        var known = await hand.InForce<HeadlineAction>(said.Programme).AnyAsync(a => a.Ref == said.Ref, cancellation);
        var benefit = said.Benefit is null || await hand.InForce<Benefit>(said.Programme).AnyAsync(b => b.Number == said.Benefit, cancellation);
        if (ReformHand.Problems<int>(
            (string.IsNullOrWhiteSpace(said.Name) || said.Name.Length > 120, "name", "Enter the name of the case, in 120 characters or less"), (string.IsNullOrWhiteSpace(said.Need), "need", "Say what need it answers"),
            (!known, "ref", "Choose the action of the plan that waits for it"), (!benefit, "benefit", "This benefit is not named"), (string.IsNullOrWhiteSpace(said.Owner) || said.Owner.Length > 120, "owner", "Say who owns it, in 120 characters or less")) is { } wrong) return wrong;
        var number = before?.Number ?? await hand.NextAsync<BusinessCase>(said.Programme, c => c.Number, cancellation);
        hand.Keep(said.Programme, new BusinessCase { Number = number, Name = said.Name!.Trim(), Need = said.Need!.Trim(), Ref = said.Ref!, BenefitNumber = said.Benefit, Owner = said.Owner!.Trim() }, why, before);
        hand.Happened(Wrote, new(number, said.Name.Trim()), [], subject: ("programme", said.Programme.Value));
        return number;
    }, cancellation);

    /// <summary>Keeps an option with its costs; of several, one is preferred.</summary>
    public Task<Outcome<int>> WeighAsync(OptionWritten said, string? why, CancellationToken cancellation) => work.DoAsync<int>(Weighing, About.Nobody, why, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<CaseOption, int>(said.Programme, said.Seen, cancellation);
        if (end is not null) return end;
        if (!await hand.InForce<BusinessCase>(said.Programme).AnyAsync(c => c.Number == said.Case, cancellation)) return new Outcome<int>.NotFound();
        if (ReformHand.Problems<int>(
            (string.IsNullOrWhiteSpace(said.Says), "says", "Say what would be done"), (said.OncePence is null or < 0, "once", "Enter what it costs once, in pounds, such as 250,000"),
            (said.YearlyPence is null, "yearly", "Enter what it costs each year, in pounds; with a minus when it saves")) is { } wrong) return wrong;
        var there = await hand.InForce<CaseOption>(said.Programme).Where(o => o.CaseNumber == said.Case).ToListAsync(cancellation);
        if (said.Preferred)
        {
            foreach (var other in there.Where(o => o.Preferred && o.Id != before?.Id)) hand.Keep(said.Programme, Option(other.CaseNumber, other.Number, other.Says, other.OncePence, other.YearlyPence, preferred: false), why, other);
        }

        var number = before?.Number ?? await NextAsync(hand, said, cancellation);
        hand.Keep(said.Programme, Option(said.Case, number, said.Says!.Trim(), said.OncePence!.Value, said.YearlyPence!.Value, said.Preferred), why, before);
        hand.Happened(Weighed, new(said.Case, number), [], subject: ("programme", said.Programme.Value));
        return number;
    }, cancellation);

    /// <summary>Keeps the decision on the open stage: who, when, why.</summary>
    public Task<Outcome<Nothing>> DecideAsync(StageDecided said, CancellationToken cancellation) => work.DoAsync<Nothing>(Deciding, About.Nobody, null, async hand =>
    {
        var row = await hand.InForce<BusinessCase>(said.Programme).FirstOrDefaultAsync(c => c.Number == said.Case, cancellation);
        if (row is null) return new Outcome<Nothing>.NotFound();
        var options = await hand.InForce<CaseOption>(said.Programme).Where(o => o.CaseNumber == said.Case).ToListAsync(cancellation);
        var decisions = await hand.InForce<CaseApproval>(said.Programme).Where(d => d.CaseNumber == said.Case).ToListAsync(cancellation);
        var known = CaseKnown.Of([row], options, decisions)[0];
        if (known.Open(practice.Reform.CaseStages) is not { } open || open.Id != said.Stage) return NotThisStage;
        if (known.Preferred is null) return NothingPreferred;
        if (ReformHand.Problems<Nothing>(
            (said.Answer is null, "answer", "Choose what was decided"), (string.IsNullOrWhiteSpace(said.By) || said.By.Length > 200, "decidedBy", "Say who decided"), (said.On is null, "decidedOn", "Enter the day of the decision"),
            (said.On > London.Today(hand.Clock), "decidedOn", "The day cannot be in the future"), (string.IsNullOrWhiteSpace(said.Because), "because", "Say why")) is { } wrong) return wrong;
        hand.Keep(said.Programme, new CaseApproval
        {
            CaseNumber = said.Case, Number = decisions.Count + 1, Stage = open.Id, Answer = said.Answer!.Value, DecidedBy = said.By!.Trim(), DecidedOn = said.On!.Value, Because = said.Because!.Trim(),
        }, said.Because);
        hand.Happened(Decided, new(said.Case, open.Says, said.Answer.Value, said.By.Trim()), [], subject: ("programme", said.Programme.Value));
        return Nothing.Value;
    }, cancellation);

    private static CaseOption Option(int of, int number, string says, long once, long yearly, bool preferred) =>
        new() { CaseNumber = of, Number = number, Says = says, OncePence = once, YearlyPence = yearly, Preferred = preferred };

    private static async Task<int> NextAsync(WorkInHand hand, OptionWritten said, CancellationToken cancellation) =>
        (await hand.Db.Set<CaseOption>().Where(o => o.AgencyId == hand.Agency && o.ProgrammeId == said.Programme && o.CaseNumber == said.Case).Select(o => o.Number).ToListAsync(cancellation)).DefaultIfEmpty(0).Max() + 1;
}
