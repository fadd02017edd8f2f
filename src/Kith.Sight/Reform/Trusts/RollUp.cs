using Kith.Record.Practice.Programme;

namespace Kith.Sight.Reform.Trusts;

/// <summary>What the bodies together say of an action.</summary>
public enum RolledUp
{
    /// <summary>No body has said anything.</summary>
    NotSaid,

    /// <summary>Every body that spoke has not begun.</summary>
    NotStarted,

    /// <summary>Begun somewhere.</summary>
    UnderWay,

    /// <summary>In place, by the rule of the pack.</summary>
    InPlace,

    /// <summary>Stuck in at least one body.</summary>
    Stuck,
}

/// <summary>One body's word on an action, and whether it is old.</summary>
public sealed record BodyWord(ProgrammeBody Body, BodyStatus? Said, bool Old, IReadOnlyList<(ProgrammeBody Body, BodyStatus Said)> Before);

/// <summary>An action across the bodies in being on a day.</summary>
public sealed record ActionByBody(string Ref, string Says, RolledUp Together, IReadOnlyList<BodyWord> Words)
{
    /// <summary>How many bodies stand so.</summary>
    public int Count(BodyStands stands) => Words.Count(w => w.Said?.Stands == stands);

    /// <summary>How many have said nothing.</summary>
    public int Silent => Words.Count(w => w.Said is null);
}

/// <summary>Rolls what bodies say up into one word for each action. Pure.</summary>
public static class RollUp
{
    /// <summary>Every action of the plan that could differ from body to body.</summary>
    public static IReadOnlyList<ActionByBody> Of(ProgrammeKnown programme, IReadOnlyList<ProgrammeBody> bodies, IReadOnlyList<BodyStatus> said, RollUpRule rule)
    {
        var words = said.Where(s => s.On <= programme.On).GroupBy(s => (s.BodyNumber, s.Ref)).ToDictionary(g => g.Key, g => g.OrderBy(s => s.On).Last());
        var here = bodies.Where(b => b.InBeing(programme.On)).OrderBy(b => b.Number).ToList();
        return [.. programme.Actions.DistinctBy(a => a.Row.Ref).Select(a =>
        {
            var of = here.ConvertAll(b => Word(b, a.Row.Ref));
            return new ActionByBody(a.Row.Ref, a.Row.Says, Together(of, rule), of);
        })];

        BodyWord Word(ProgrammeBody body, string reference)
        {
            var before = bodies.Where(b => b.BecameNumber == body.Number && words.ContainsKey((b.Number, reference))).Select(b => (b, words[(b.Number, reference)])).ToList();
            var now = words.GetValueOrDefault((body.Number, reference));
            return new(body, now, now is not null && now.On.AddDays(rule.OldAfterDays) < programme.On, before);
        }
    }

    /// <summary>The rule itself: stuck anywhere is stuck; in place as widely as the pack asks is in place; begun anywhere is under way.</summary>
    public static RolledUp Together(IReadOnlyList<BodyWord> words, RollUpRule rule)
    {
        var concerned = words.Where(w => w.Said?.Stands != BodyStands.DoesNotApply).ToList();
        var spoke = concerned.Where(w => w.Said is not null).Select(w => w.Said!.Stands).ToList();
        if (spoke.Count == 0) return RolledUp.NotSaid;
        if (spoke.Contains(BodyStands.Stuck)) return RolledUp.Stuck;
        var inPlace = spoke.Count(s => s == BodyStands.InPlace);
        if (rule.NeedsAll ? inPlace == concerned.Count : inPlace * 2 > concerned.Count) return RolledUp.InPlace;
        return spoke.TrueForAll(s => s == BodyStands.NotStarted) ? RolledUp.NotStarted : RolledUp.UnderWay;
    }

    /// <summary>The rule in words, with the place's word for a body.</summary>
    public static string Says(RollUpRule rule, string body) =>
        $"An action is stuck when it is stuck in any {body}; in place when it is in place in {(rule.NeedsAll ? $"every {body}" : $"more than half of those")} it applies to; not started when every {body} that spoke says so; otherwise under way. A {body} that said nothing counts as not in place. What was said more than {rule.OldAfterDays} days ago is marked as old";
}
