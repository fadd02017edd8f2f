using Kith.Journey.Assessment;
using Kith.Journey.FrontDoor;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Statutory.Cin;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Sight.Returns.OfChild;

/// <summary>Where something is put right, and what stands there now.</summary>
/// <param name="Href">The page; null when it is not put right on a page of its own.</param>
public sealed record ToPutRight(string Says, string? Value, string? Href);

/// <summary>A rule that the child's rows break.</summary>
public sealed record ReturnWarning(string Code, Severity Severity, string Says, IReadOnlyList<ToPutRight> Where);

/// <summary>What the rules of the year say about one child. A rule is not run when it asks for what the record does not hold.</summary>
/// <param name="InCensus">A decided referral brings the child into the census of the year.</param>
public sealed record ChildWarnings(string Year, CinCollection Census, bool InCensus, IReadOnlyList<ReturnWarning> Warnings, int Run, int NotRun)
{
    /// <summary>The same of the return on children looked after; null when the child is not known to be one.</summary>
    public LookedAfterWarnings? LookedAfter { get; init; }
}

/// <summary>Runs the rules of the census at the keyboard: the same classes that check a whole file, on what the record holds of one child.</summary>
public sealed class WarnOfChild(ReferralsOfChild referrals, AssessmentsOfChild assessments, FactsInView inView, FactBook facts, PracticePacks practice)
{
    /// <summary>Needed to see the warnings; only packs of places whose returns are checked give it.</summary>
    public const string Permission = "returns.warnings";

    /// <summary>Everything. Three statements and those of the facts in view.</summary>
    public async Task<ChildWarnings> ReadAsync(ChildInView child, CancellationToken cancellation)
    {
        var (year, census) = Census(child.Today);
        var found = await assessments.ReadAsync(child, cancellation);
        var decided = (await referrals.DecidedAsync(child, cancellation)).Where(r => IsInCensus(r, found, census)).ToList();
        List<Subject> subjects = [.. decided.Select(r => new Subject(SubjectKind.Referral, r.Id)), .. found.Select(a => new Subject(SubjectKind.Assessment, a.Id))];
        var own = await inView.OfAsync(child, cancellation);
        var more = await facts.ReadAsync(child.Actor.Agency, subjects, cancellation);
        var held = new HeldForCensus(child, own.With(more), decided, found);
        var all = CensusOfChild.Of(held, census, practice);
        var runs = Run(all, year, CensusOfChild.Held);
        return new(year.Name, census, decided.Count > 0, decided.Count == 0 ? [] : Warnings(runs, all, new PutRight(held, practice)), runs.Count, year.Codes.Count - runs.Count) { LookedAfter = LookedAfterOfChild.Of(child, own, census.End.Date.Year, practice) };
    }

    /// <summary>How many rules about the child's own facts would fail. No statement besides those of the facts in view, which the summary has read.</summary>
    public async Task<int> CountOfPersonAsync(ChildInView child, CancellationToken cancellation)
    {
        var (year, census) = Census(child.Today);
        var all = CensusOfChild.OfPerson(child, await inView.OfAsync(child, cancellation), census, practice);
        return Run(all, year, CensusOfChild.HeldOfPerson).Count(v => v.Ending == Ending.Failed && v.Rule!.Severity == Severity.Error);
    }

    // The census year that today is in; the rules of that year, or the newest there are.
    private static (RuleYear Year, CinCollection Census) Census(DateOnly today)
    {
        var ending = today.Month > 3 ? today.Year + 1 : today.Year;
        var year = CinRules.Book.Years.FirstOrDefault(y => y.Ending == ending) ?? CinRules.Book.Years[^1];
        return (year, CinCollection.YearEnding(ending) with { RuleYear = year.Ending });
    }

    // Advice and early help are no referrals to children's social care. One of an earlier year is in the census while its assessment goes on.
    private static bool IsInCensus(DecidedReferral referral, IReadOnlyList<AssessmentOfChild> assessments, CinCollection census) =>
        referral.Decision is FrontDoorDecision.Assessment or FrontDoorDecision.Strategy or FrontDoorDecision.NoFurtherAction
        && (Day.Of(referral.ReceivedOn).IsWithin(census.Start, census.End)
            || assessments.Any(a => a.Referral == referral.Id && (a.ApprovedOn is not { } day || Day.Of(day) >= census.Start)));

    private static List<Verdict<CinRule>> Run(CinReturn all, RuleYear year, IReadOnlySet<string> held) =>
        [.. RunRules.OnChild(CinRules.Book, year, all, 0).Where(v => v is { Ending: not Ending.NotRun, Rule: { IsAcrossChildren: false } rule } && rule.Fields.All(held.Contains))];

    private static List<ReturnWarning> Warnings(IEnumerable<Verdict<CinRule>> runs, CinReturn all, PutRight putRight) => [.. runs.Where(v => v.Ending == Ending.Failed)
        .Select(v => new ReturnWarning(v.Code, v.Rule!.Severity, v.Rule.Says, [.. v.Findings.SelectMany(f => putRight.Of(all, f, v.Rule.Fields)).Distinct()]))
        .OrderBy(w => w.Severity)];
}
