using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>What somebody gave to have a return checked. Everything but the files themselves may be missing; rules that need it are then not run.</summary>
public sealed record Ssda903Files(IReadOnlyList<ReturnFile> Tables)
{
    /// <summary>Last year's return.</summary>
    public IReadOnlyList<ReturnFile> Previous { get; init; } = [];

    /// <summary>Where each placement is, row for row with the episodes.</summary>
    public ReturnFile? PlacementLocations { get; init; }
}

/// <summary>Reads a return from the files somebody gave: tables as CSV, for this year and, if there are any, for the year before.</summary>
public static class ReadSsda903
{
    /// <summary>The return, sealed; problems name the file and line. A return with problems is not to be checked.</summary>
    public static (Ssda903Return Return, IReadOnlyList<Problem> Problems) From(Collection collection, Ssda903Files files)
    {
        var all = new Ssda903Return(collection);
        var problems = Year(all.This, files.Tables).Concat(Year(all.Last, files.Previous)).ToList();
        if (files.PlacementLocations is { } locations && PlacementLocations.Into(all.This.Episodes, locations) is { } problem) problems.Add(problem);
        all.Seal();
        return (all, problems);
    }

    private static List<Problem> Year(YearTables year, IReadOnlyList<ReturnFile> files)
    {
        var problems = files.Select(f => ReadCsv.Into(year, f)).OfType<Problem>().ToList();
        UascStatus.Into(year);
        return problems;
    }
}
