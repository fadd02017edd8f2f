namespace Kith.Benchmarks;

/// <summary>Something whose speed has a bar. A new one is one line in <see cref="Benches"/>.</summary>
public abstract class Bench
{
    /// <summary>The word after <c>kith bench</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What is measured and against what, in one line.</summary>
    public abstract string Says { get; }

    /// <summary>Measures it, on every database of the place where that matters.</summary>
    public abstract Task<IReadOnlyList<Measured>> RunAsync(BenchPlace place, CancellationToken cancellation);
}

/// <summary>One figure. A figure without a bar is there to be read beside the others.</summary>
/// <param name="Of">"SQLite, p95 at one user".</param>
/// <param name="Unit">"ms", "of the bare rate", "statements".</param>
public sealed record Measured(string Of, double Figure, string Unit, Bar? Bar = null)
{
    /// <summary>Whether the bar is met; null when there is none.</summary>
    public bool? Met => Bar?.IsMetBy(Figure);
}

/// <summary>What a figure must reach: at most or at least so much.</summary>
public sealed record Bar(double Figure, bool AtMost)
{
    /// <summary>A time or a count that must not be longer.</summary>
    public static Bar Most(double figure) => new(figure, AtMost: true);

    /// <summary>A rate or a share that must not be smaller.</summary>
    public static Bar Least(double figure) => new(figure, AtMost: false);

    /// <summary>Whether a figure reaches it.</summary>
    public bool IsMetBy(double figure) => AtMost ? figure <= Figure : figure >= Figure;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{(AtMost ? "<=" : ">=")} {Figure}");
}
