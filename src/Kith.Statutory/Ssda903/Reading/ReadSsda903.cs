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

    /// <summary>A postcode directory to work out where each placement is.</summary>
    public ReturnFile? Postcodes { get; init; }

    /// <summary>The list of registered homes and agencies.</summary>
    public ReturnFile? Providers { get; init; }
}

/// <summary>Reads a return from the files somebody gave: tables as CSV, sheets of a workbook or one XML file, for this year and, if there are any, for the year before.</summary>
public static class ReadSsda903
{
    /// <summary>The return, sealed; problems name the file and line. A return with problems is not to be checked.</summary>
    public static (Ssda903Return Return, IReadOnlyList<Problem> Problems) From(Collection collection, Ssda903Files files)
    {
        var isXml = files.Tables.Any(IsXml);
        Providers? providers = null;
        var list = files.Providers?.Read(f => ReadProviders.From(f, out providers));
        var all = new Ssda903Return(collection with { Form = isXml ? FileForm.Xml : FileForm.Csv, Providers = providers ?? collection.Providers });
        var steps = Begun(all.This, files.Tables).Concat(Begun(all.Last, files.Previous)).ToList();
        if (files.PlacementLocations is { } places) steps.Add(new(places, (ReturnFile f, out Func<Problem?>? rows) => PlacementLocations.Begin(all.This.Episodes, f, out rows)));
        var problems = FileInSteps.ReadRows(steps).ToList();
        if (problems.Count == 0 && files.PlacementLocations is not null && PlacementLocations.Mismatch(all.This.Episodes) is { } mismatch) problems.Add(new(files.PlacementLocations.Name, null, mismatch));
        if (files.Postcodes?.Read(f => Postcodes.Into(all.This.Episodes, collection.Authority, f)) is { } unread) problems.Add(unread);
        if (list is not null) problems.Add(list);
        all.Seal();
        UascStatus.Into(all.This);
        UascStatus.Into(all.Last);
        problems.AddRange(all.Crowded());
        return (all, problems);
    }

    // A file that cannot be opened here is said to be damaged when it is read.
    private static bool IsXml(ReturnFile file)
    {
        var isXml = false;
        file.Read(f =>
        {
            isXml = KindOfFile.Of(f) == FileKind.Xml;
            return null;
        });
        return isXml;
    }

    // A table in a CSV file is read in two steps, everything else in one.
    private static List<FileInSteps> Begun(YearTables year, IReadOnlyList<ReturnFile> files) => files.Select(file => new FileInSteps(file, (ReturnFile f, out Func<Problem?>? rows) =>
    {
        rows = null;
        return KindOfFile.Of(f) switch
        {
            FileKind.Xml => ReadXml.Into(year, f),
            FileKind.Workbook => ReadWorkbook.Into(year, f),
            _ => ReadCsv.Begin(year, f, out rows),
        };
    })).ToList();
}
