namespace Kith.Sight.Reform;

/// <summary>Something a late action puts at risk, and by which link.</summary>
/// <param name="Step">1 is put at risk by the late action itself; 2 by what it puts at risk, and so on.</param>
/// <param name="Workstream">Null for something outside the programme.</param>
/// <param name="Actions">The actions at risk, done ones left out; empty for something outside.</param>
/// <param name="Outside">What is at risk outside: "secure care".</param>
/// <param name="By">What leads here: "4.1" or "workstream 3".</param>
/// <param name="Whole">The link names no action: the whole workstream is concerned.</param>
public sealed record AtRisk(int Step, int? Workstream, IReadOnlyList<ActionLine> Actions, string? Outside, Interdependency Link, string By, bool Whole);

/// <summary>Follows the interdependencies from a late action. Pure.</summary>
public static class KnockOn
{
    /// <summary>
    /// What a reference puts at risk when it is late. A link that names references is followed from those; one that names none is followed
    /// from its whole workstream. Nothing is followed twice, so a circle ends.
    /// </summary>
    public static IReadOnlyList<AtRisk> Of(ProgrammeKnown programme, string reference)
    {
        if (programme.OfRef(reference) is not { Count: > 0 } late) return [];
        var found = new List<AtRisk>();
        var followed = new HashSet<int>();
        // The reference itself, and its workstream as a whole: a link of the workstream holds for each of its actions.
        var frontier = new List<(int Workstream, string? Ref)> { (late[0].Row.WorkstreamNumber, reference) };
        for (var step = 1; frontier.Count > 0; step++)
        {
            var next = new List<(int, string?)>();
            foreach (var (workstream, by) in frontier)
            {
                // A channel for everything is named where the late action itself stands in it, and not at every step after.
                foreach (var link in programme.Links.Where(l => Leads(l, workstream, by) && !(l.LeadsAnywhere && step > 1) && followed.Add(l.Number)))
                {
                    var risk = Risk(programme, link, step, by ?? $"workstream {workstream}");
                    if (risk.Outside is null && risk.Actions.Count == 0) continue; // everything it could hold up is done
                    found.Add(risk);
                    if (link.ToWorkstream is not { } to) continue;
                    next.AddRange(risk.Whole ? [(to, null)] : risk.Actions.Select(a => (to, (string?)a.Row.Ref)).Distinct());
                }
            }

            frontier = next;
        }

        return found;
    }

    /// <summary>Every late action with what it puts at risk.</summary>
    public static IReadOnlyList<(ActionLine Late, IReadOnlyList<AtRisk> Puts)> OfAllLate(ProgrammeKnown programme) =>
        [.. programme.Actions.Where(a => a.IsLate).DistinctBy(a => a.Row.Ref).Select(a => (a, Of(programme, a.Row.Ref)))];

    private static bool Leads(Interdependency link, int workstream, string? reference)
    {
        if (link.FromWorkstream != workstream) return false;
        var named = Refs(link.FromRefs);
        return named.Count == 0 || (reference is not null && named.Contains(reference));
    }

    private static AtRisk Risk(ProgrammeKnown programme, Interdependency link, int step, string by)
    {
        if (link.ToWorkstream is not { } to) return new(step, null, [], link.ToOutside, link, by, Whole: false);
        var named = Refs(link.ToRefs);
        var actions = programme.Workstream(to)?.Actions.Where(a => !a.IsDone && (named.Count == 0 || named.Contains(a.Row.Ref))).ToList() ?? [];
        return new(step, to, actions, null, link, by, named.Count == 0);
    }

    internal static IReadOnlyList<string> Refs(string joined) => joined.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
