using System.Globalization;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;

namespace Kith.Sight.Returns.OfChild;

/// <summary>What the rules of the return on children looked after say of one child, by what the record holds.</summary>
public sealed record LookedAfterWarnings(string Year, IReadOnlyList<ReturnWarning> Warnings, int Run, int NotRun);

/// <summary>
/// The row a looked after child would have in the header of the SSDA903 return. Episodes, reviews and health stand on no page yet: every rule
/// that asks for them, or for what the header takes from there, is not run.
/// </summary>
internal static class LookedAfterOfChild
{
    private const string Return = "SSDA903:";

    // Children Act 1989 s 22(1): in the care of the authority, or accommodated by it; s 21 under an emergency protection order.
    private static readonly HashSet<string> LookedAfter = new(["care", "interim-care", "emergency", "accommodated"], StringComparer.Ordinal);

    /// <summary>The headings that are filled from facts of the child.</summary>
    private static readonly IReadOnlySet<string> Held = new HashSet<string>(["SEX", "DOB", "ETHNIC", "UPN"], StringComparer.Ordinal);

    /// <summary>What the rules say; null when no legal status says that the child is looked after.</summary>
    public static LookedAfterWarnings? Of(ChildInView child, FactSheet facts, int ending, PracticePacks practice)
    {
        Fact? Known(string fact) => facts.Held(Subject.Of(child.Id), fact, practice.Facts.GetValueOrDefault(fact)?.Authority);
        if (Known("person.legal-status")?.Value is not { } status || !LookedAfter.Contains(status)) return null;
        var year = Ssda903Rules.Book.Years.FirstOrDefault(y => y.Ending == ending) ?? Ssda903Rules.Book.Years[^1];
        var all = new Ssda903Return(Collection.YearEnding(ending) with { RuleYear = year.Ending });
        all.This.Header.Add(("CHILD", "1"), ("SEX", child.Person.Sex), ("DOB", child.Person.BornOn?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
            ("ETHNIC", CensusOfChild.Ethnicity(Known("person.ethnicity"))), ("UPN", Known("person.upn")?.Value));
        all.Seal();
        var runs = RunRules.OnChild(Ssda903Rules.Book, year, all, 0).Where(v => v is { Ending: not Ending.NotRun, Rule: { } rule } && rule.Fields.All(Held.Contains)).ToList();
        return new(year.Name, [.. runs.Where(v => v.Ending == Ending.Failed).Select(v => new ReturnWarning(v.Code, v.Rule!.Severity, v.Rule.Says, [.. v.Rule.Fields.Select(Cell)])).OrderBy(w => w.Severity)], runs.Count, year.Codes.Count - runs.Count);

        ToPutRight Cell(string heading)
        {
            var fact = practice.Facts.Values.FirstOrDefault(f => f.Returns.Contains(Return + heading));
            var raw = all.This.Header.Find(heading)?.Raw(0);
            return new(fact?.Says ?? heading, raw is null || fact is null ? raw : practice.Show(practice[child.Actor.Place], fact.Id, raw), PutRight.OfPerson(child, fact));
        }
    }
}
