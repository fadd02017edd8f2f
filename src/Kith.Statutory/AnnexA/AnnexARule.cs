using System.Globalization;
using Kith.Statutory.Rules;

namespace Kith.Statutory.AnnexA;

/// <summary>A check of one list: its columns are there, and its cells hold what they should. Codes are ours (L08-day), since none are published.</summary>
public abstract class AnnexARule(ListLayout layout, string what, string says)
    : Rule<AnnexAReturn>($"L{layout.Number:00}-{what}", layout.Columns.Select(c => c.Heading).ToArray(), says)
{
    public override string Source => $"Ofsted, inspection of local authority children's services, Annex A, list {layout.Number} ({layout.Says})";

    public override string? WhyNot(AnnexAReturn all) => Table(all).Given ? null : $"not given: list {layout.Number}, {layout.Says}";

    /// <summary>Every check of every list, in order.</summary>
    public static IReadOnlyList<AnnexARule> All { get; } = AnnexALayout.Lists.SelectMany(l => new AnnexARule[] { new ColumnsCheck(l), new BlankCheck(l), new DayCheck(l), new NumberCheck(l), new CodeCheck(l) }).ToList();

    /// <summary>The list's table.</summary>
    protected ListTable Table(AnnexAReturn all) => all.Lists[layout.Number - 1];
}

/// <summary>All columns of the list are there.</summary>
internal sealed class ColumnsCheck(ListLayout layout) : AnnexARule(layout, "columns", "Add the columns that are missing, with the headings of the guidance.")
{
    public override void Check(AnnexAReturn all, Findings found)
    {
        foreach (var column in Table(all).Columns)
        {
            if (!column.Given) found.AddHeading(Table(all), column);
        }
    }

    public override void Check(AnnexAReturn all, int child, Findings found)
    {
        // Says nothing about one child.
    }
}

/// <summary>A check of cells.</summary>
internal abstract class CellCheck(ListLayout layout, string what, string says) : AnnexARule(layout, what, says)
{
    private readonly ListLayout layout = layout;

    public override void Check(AnnexAReturn all, Findings found)
    {
        var table = Table(all);
        for (var row = 0; row < table.Count; row++) Row(table, row, found);
    }

    public override void Check(AnnexAReturn all, int child, Findings found)
    {
        foreach (var row in Table(all).RowsOf(child)) Row(Table(all), row, found);
    }

    /// <summary>The cell (null when blank) is not what it should be.</summary>
    protected abstract bool Breaks(ListColumn column, string? cell);

    private void Row(ListTable table, int row, Findings found)
    {
        for (var i = 0; i < layout.Columns.Count; i++)
        {
            if (table.Columns[i].Given && Breaks(layout.Columns[i], table.Columns[i].Raw(row))) found.AddCell(table, row, i);
        }
    }
}

/// <summary>What must be given is given.</summary>
internal sealed class BlankCheck(ListLayout layout) : CellCheck(layout, "blank", "Fill in the cells that may not be empty.")
{
    protected override bool Breaks(ListColumn column, string? cell) => !column.MayBeBlank && (cell is null || cell.Trim().Length == 0 || cell == "#N/A");
}

/// <summary>Dates are dates.</summary>
internal sealed class DayCheck(ListLayout layout) : CellCheck(layout, "day", "Give each date as a date, dd/mm/yyyy.")
{
    protected override bool Breaks(ListColumn column, string? cell) => column.Kind == CellKind.Day && Tables.DayText.Read(cell, Tables.DayFormat.DayFirst).IsUnreadable;
}

/// <summary>Numbers are numbers.</summary>
internal sealed class NumberCheck(ListLayout layout) : CellCheck(layout, "number", "Give a number, 0 or more.")
{
    protected override bool Breaks(ListColumn column, string? cell) =>
        column.Kind == CellKind.Number && cell is not null && !(decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= 0);
}

/// <summary>Codes are codes.</summary>
internal sealed class CodeCheck(ListLayout layout) : CellCheck(layout, "code", "Use one of the codes of the guidance.")
{
    protected override bool Breaks(ListColumn column, string? cell) => column.Codes is { } set && cell is not null && cell != "#N/A" && !AnnexACodes.Has(set, cell);
}
