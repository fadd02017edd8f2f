using Kith.Benchmarks.Linking;
using Kith.Benchmarks.Pages;
using Kith.Benchmarks.Returns;
using Kith.Benchmarks.Searching;

namespace Kith.Benchmarks;

/// <summary>Every bench. A new one is one line here.</summary>
public static class Benches
{
    /// <summary>In the order in which they run.</summary>
    public static IReadOnlyList<Bench> All { get; } =
    [
        new SearchWordsBench(),
        new SearchBench(),
        new SummaryBench(),
        new ListsBench(),
        new StartBench(),
        new ReturnsBench(),
        new LinkBench(),
    ];
}
