using Kith.Benchmarks.Linking;
using Kith.Benchmarks.Searching;

namespace Kith.Benchmarks;

/// <summary>Every bench. A new one is one line here.</summary>
public static class Benches
{
    /// <summary>In the order in which they run.</summary>
    public static IReadOnlyList<Bench> All { get; } =
    [
        new SearchWordsBench(),
        new LinkBench(),
    ];
}
