using Kith.Record.Practice.Programme;
using Kith.Sight.Reform.Cases;
using Kith.Sight.Reform.Laws;
using Kith.Sight.Reform.Meetings;
using Kith.Sight.Reform.Pilots;
using Kith.Sight.Reform.Trusts;

namespace Kith.Sight.Reform.Today;

/// <summary>Why something waits for somebody, the most pressing first.</summary>
public enum WaitKind
{
    /// <summary>A date of the plan is over and not met.</summary>
    Late,

    /// <summary>An action is stuck somewhere.</summary>
    Stuck,

    /// <summary>A promise of a decision is over and not kept.</summary>
    PromiseLate,

    /// <summary>A written report is due or late.</summary>
    Report,

    /// <summary>A pilot ended or was evaluated, and nobody decided.</summary>
    Pilot,

    /// <summary>A business case waits for a decision.</summary>
    Case,

    /// <summary>A step of a law is over and not done.</summary>
    Law,

    /// <summary>A date of the plan is near.</summary>
    DueSoon,

    /// <summary>A promise is open and its day is to come.</summary>
    PromiseOpen,
}

/// <summary>One thing that waits: what, where it is done, how it stands, and of which workstream it is.</summary>
public sealed record Waiting(WaitKind Kind, string Says, string Href, string Detail, int? Workstream = null)
{
    /// <summary>"Late actions".</summary>
    public static string Title(WaitKind kind) => kind switch
    {
        WaitKind.Late => "Late actions, and what they put at risk", WaitKind.Stuck => "Stuck", WaitKind.PromiseLate => "Decisions not done", WaitKind.Report => "Written reports", WaitKind.Pilot => "Pilots that wait for a decision",
        WaitKind.Case => "Business cases", WaitKind.Law => "Laws and policy", WaitKind.DueSoon => "Due soon", _ => "Promises still open",
    };

    /// <summary>Everything that waits, the most pressing first. Pure.</summary>
    public static IReadOnlyList<Waiting> Of(WaitingFrom from, ReformRules rules) => [.. All(from, rules).OrderBy(w => w.Kind)];

    private static IEnumerable<Waiting> All(WaitingFrom from, ReformRules rules)
    {
        var (known, on) = (from.Known, from.Known.On);
        foreach (var (late, puts) in KnockOn.OfAllLate(known))
        {
            var risk = puts.Count == 0 ? "" : $". Puts at risk: {string.Join("; ", puts.Where(p => p.Step == 1).Select(p => DrawStatus.Says(p, known)))}";
            yield return new(WaitKind.Late, $"{late.Row.Ref} {late.Row.Says}", $"/reform/actions/{late.Row.Ref}", string.Join("; ", late.Dues.Where(d => d.Status == DueStatus.Overdue).Select(DrawStatus.Written)) + risk, late.Row.WorkstreamNumber);
        }

        foreach (var action in from.ByBody.Where(a => a.Together == RolledUp.Stuck))
        {
            yield return new(WaitKind.Stuck, $"{action.Ref} {action.Says}", $"/reform/actions/{action.Ref}#by-body",
                $"Stuck in {string.Join("; ", action.Words.Where(w => w.Said?.Stands == BodyStands.Stuck).Select(w => $"{w.Body.Name}: {w.Said!.Evidence}"))}", known.WorkstreamOf(action.Ref));
        }

        foreach (var promise in from.Promises.Where(p => !(p.DoneOn <= on)).OrderBy(p => p.ByWhen))
        {
            yield return new(promise.IsLate(on) ? WaitKind.PromiseLate : WaitKind.PromiseOpen, promise.What, "/reform/promises", $"{promise.Who}, by {ReformPage.Long(promise.ByWhen)}");
        }

        var quarter = Quarters.Of(on).AddMonths(-3);
        var lateFrom = Quarters.Last(quarter).AddDays(rules.ReportDueDays);
        foreach (var stream in known.Workstreams.Where(w => w.Reports.All(r => r.Quarter != quarter)))
        {
            yield return new(WaitKind.Report, $"{stream.Row.Number}. {stream.Row.Name}: report of {Quarters.Says(quarter)}", $"/reform/workstreams/{stream.Row.Number}",
                on > lateFrom ? $"Late since {ReformPage.Long(lateFrom)}" : $"Due by {ReformPage.Long(lateFrom)}", stream.Row.Number);
        }

        foreach (var pilot in from.Pilots.Where(p => p.StandsOn(on) is PilotStands.ToEvaluate or PilotStands.ToDecide))
        {
            yield return new(WaitKind.Pilot, pilot.Name, $"/reform/pilots/{pilot.Number}", DrawPilots.Says(pilot, on), pilot.Ref is { } r ? known.WorkstreamOf(r) : null);
        }

        foreach (var one in from.Cases.Where(c => c.Open(rules.CaseStages) is not null && c.Preferred is not null))
        {
            yield return new(WaitKind.Case, one.Row.Name, $"/reform/cases/{one.Row.Number}", one.Says(rules.CaseStages), known.WorkstreamOf(one.Row.Ref));
        }

        foreach (var law in from.Laws.Where(l => l.IsLate))
        {
            yield return new(WaitKind.Law, law.Row.Title, $"/reform/laws/{law.Row.Number}", law.Says);
        }

        foreach (var (action, due) in known.Actions.SelectMany(a => a.Dues.Where(d => d.Status == DueStatus.DueSoon).Select(d => (a, d))).OrderBy(x => x.d.Read!.Day))
        {
            yield return new(WaitKind.DueSoon, $"{due.Name} {action.Row.Says}", $"/reform/actions/{action.Row.Ref}", DrawStatus.Written(due), action.Row.WorkstreamNumber);
        }
    }
}

/// <summary>What it is drawn from.</summary>
public sealed record WaitingFrom(
    ProgrammeKnown Known, IReadOnlyList<ActionByBody> ByBody, IReadOnlyList<ProgrammePromise> Promises, IReadOnlyList<Pilot> Pilots, IReadOnlyList<CaseKnown> Cases, IReadOnlyList<LawKnown> Laws);
