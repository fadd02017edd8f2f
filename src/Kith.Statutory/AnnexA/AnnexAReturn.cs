using Kith.Statutory.Tables;

namespace Kith.Statutory.AnnexA;

/// <summary>The eleven lists of an inspection, as tables.</summary>
public sealed class AnnexAReturn : ReturnTables
{
    /// <summary>Empty lists.</summary>
    public AnnexAReturn() : base(DayFormat.DayFirst)
    {
        Lists = AnnexALayout.Lists.Select(l => new ListTable(l, this)).ToList();
        Keep(Lists);
    }

    /// <summary>The lists in order.</summary>
    public IReadOnlyList<ListTable> Lists { get; }
}

/// <summary>One list: its columns as the layout has them.</summary>
public sealed class ListTable : Table
{
    private readonly Dictionary<string, Column> byHeading = new(StringComparer.Ordinal);

    internal ListTable(ListLayout layout, ReturnTables all) : base(layout.Name, all)
    {
        Layout = layout;
        foreach (var column in layout.Columns)
        {
            switch (column.Kind)
            {
                case CellKind.Id: Child(column.Heading); break;
                case CellKind.Day: Days(column.Heading); break;
                default: Texts(column.Heading); break;
            }

            byHeading[Plain(column.Heading)] = Columns[^1];
        }

        if (Find("Age of Child (Years)") is { } age) byHeading["age"] = age;
    }

    /// <summary>What the list should hold.</summary>
    public ListLayout Layout { get; }

    /// <summary>The column with a heading as people write it: capitals, spaces and punctuation do not matter.</summary>
    internal Column? FindPlain(string heading) => byHeading.GetValueOrDefault(Plain(heading));

    private static string Plain(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
