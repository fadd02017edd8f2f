using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Kith.Record.People;
using Kith.Record.People.Search;

namespace Kith.Benchmarks.Searching;

/// <summary>The pure part of a search: what was typed is read, and a person's keys are made.</summary>
internal sealed class SearchWordsBench : Bench
{
    public override string Name => "words";

    public override string Says => "Reading what was typed, and making the keys of one person: pure code, no database";

    public override Task<IReadOnlyList<Measured>> RunAsync(BenchPlace place, CancellationToken cancellation)
    {
        // In this process: nothing is built while measuring, and the run takes seconds.
        var quiet = ManualConfig.CreateEmpty().AddLogger(NullLogger.Instance).WithOptions(ConfigOptions.DisableLogFile).WithArtifactsPath(Path.Combine(place.Folder, "micro"))
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        var summary = BenchmarkRunner.Run<SearchWords>(quiet);
        return Task.FromResult<IReadOnlyList<Measured>>(summary.Reports
            .Select(r => new Measured(r.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''), r.ResultStatistics?.Mean / 1000 ?? double.NaN, "microseconds", Bar.Most(200))).ToList());
    }
}

/// <summary>What BenchmarkDotNet runs.</summary>
public class SearchWords
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    private static readonly PersonTraits Person = new()
    {
        Names = [new("Siobhán Marie", "Ó Néill"), new("Shiv", null, NameUse.KnownAs), new(null, "Devlin", NameUse.Former)], BornOn = new(2012, 5, 3),
        Addresses = [new("12 Linen Row", "BT99 1AA")], Phones = ["07700 900123"], Numbers = [new(NumberKind.Health, "999 000 0018")],
    };

    /// <summary>Two names and a date.</summary>
    [Benchmark(Description = "Read: siobhan o neill 3/5/2012")]
    public object Read() => SearchTerms.Parse("siobhan o neill 3/5/2012", Today);

    /// <summary>Three names, a date, an address, a phone number and a health number.</summary>
    [Benchmark(Description = "Make the keys of one person")]
    public object Keys() => SearchKeys.Of(Person);
}
