namespace Kith.Cli.Demo.Area;

/// <summary>
/// Deals things out so that shares come out as they should, not only on average: each next one goes where most is missing. Pure.
/// </summary>
public sealed class Quota<T>(IReadOnlyDictionary<T, double> shares, double total) where T : notnull
{
    private readonly Dictionary<T, double> missing = shares.ToDictionary(s => s.Key, s => s.Value * total);

    /// <summary>Where the next one of this weight goes, among those that are allowed.</summary>
    public T Take(double weight, Func<T, bool>? allowed = null)
    {
        var next = missing.Where(m => allowed is null || allowed(m.Key)).MaxBy(m => m.Value).Key;
        missing[next] -= weight;
        return next;
    }
}
