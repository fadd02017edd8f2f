namespace Kith.Record.People.Matching;

/// <summary>How likely each story is once everything is weighed; the three add up to 1.</summary>
internal readonly record struct Stories(double Same, double Family, double Strangers)
{
    public static Stories Of(IReadOnlyCollection<Evidence> evidence, Weight prior)
    {
        var same = Math.Log(prior.Same) + evidence.Sum(e => Math.Log(e.Same));
        var family = Math.Log(prior.Family) + evidence.Sum(e => Math.Log(e.Family));
        var strangers = Math.Log(prior.Strangers!.Value) + evidence.Sum(e => Math.Log(e.Strangers));
        // The largest is taken out first, so that much evidence cannot make all three vanish.
        var most = Math.Max(same, Math.Max(family, strangers));
        (same, family, strangers) = (Math.Exp(same - most), Math.Exp(family - most), Math.Exp(strangers - most));
        var all = same + family + strangers;
        return new(same / all, family / all, strangers / all);
    }
}
