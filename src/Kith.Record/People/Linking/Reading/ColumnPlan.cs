namespace Kith.Record.People.Linking.Reading;

/// <summary>Which column of a file holds what, and what was noticed while finding out.</summary>
internal sealed class ColumnPlan
{
    private readonly Dictionary<ColumnKind, int> columns = [];

    private ColumnPlan(int id) => Id = id;

    /// <summary>The column of the ids.</summary>
    public int Id { get; }

    /// <summary>Headings nobody understood; they are not compared.</summary>
    public List<string> Unused { get; } = [];

    /// <summary>The column of a kind, or null.</summary>
    public int? Of(ColumnKind kind) => columns.TryGetValue(kind, out var column) ? column : null;

    /// <summary>Kinds that were found, with the heading each has in the file.</summary>
    public IEnumerable<ColumnKind> Kinds => columns.Keys.Order();

    /// <summary>Two kinds that stand in each other's place change over.</summary>
    public void Swap(ColumnKind one, ColumnKind other) => (columns[one], columns[other]) = (columns[other], columns[one]);

    /// <summary>Reads the headings. <paramref name="map"/> goes first: kind as written, then heading.</summary>
    public static ColumnPlan Of(Sheet sheet, string? id, IReadOnlyDictionary<string, string> map)
    {
        var plan = new ColumnPlan(id is null ? OwnId(sheet) : Find(sheet, id));
        foreach (var (written, heading) in map)
        {
            var kind = KnownColumns.Named(written) ?? throw new LinkingException(
                $"The map names '{written}', which is not one of: {string.Join(", ", Enum.GetValues<ColumnKind>().Select(KnownColumns.Written))}");
            if (sheet.Headings.Contains(heading, StringComparer.OrdinalIgnoreCase)) plan.columns[kind] = Find(sheet, heading);
        }
        for (var column = 0; column < sheet.Headings.Count; column++)
        {
            if (column == plan.Id || plan.columns.ContainsValue(column)) continue;
            if (KnownColumns.Of(sheet.Headings[column]) is not { } kind || !plan.columns.TryAdd(kind, column)) plan.Unused.Add(sheet.Headings[column]);
        }
        if (plan.columns.Count == 0)
            throw new LinkingException($"{sheet.Name}: no column is understood. Headings found: {string.Join(", ", sheet.Headings)}. A map file can name them.");
        return plan;
    }

    // The first column, unless it is one that says something of the person and another one holds the ids.
    private static int OwnId(Sheet sheet)
    {
        if (KnownColumns.Of(sheet.Headings[0]) is null && !KnownColumns.IsLabel(sheet.Headings[0])) return 0;
        for (var column = 1; column < sheet.Headings.Count; column++)
            if (KnownColumns.IsId(sheet.Headings[column])) return column;
        return 0;
    }

    private static int Find(Sheet sheet, string heading)
    {
        for (var column = 0; column < sheet.Headings.Count; column++)
            if (string.Equals(sheet.Headings[column], heading, StringComparison.OrdinalIgnoreCase)) return column;
        throw new LinkingException($"{sheet.Name} has no column '{heading}'. Headings found: {string.Join(", ", sheet.Headings)}");
    }
}
