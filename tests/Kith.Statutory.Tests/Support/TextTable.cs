using System.Text.Json;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Tests.Support;

/// <summary>A table given as text, as the case files have it.</summary>
internal sealed record TextTable(IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows, IReadOnlyList<string>? Labels = null)
{
    public static TextTable Read(JsonElement table) => new(
        table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!).ToList(),
        table.GetProperty("rows").EnumerateArray().Select(r => r.EnumerateArray().Select(Cell).ToArray()).ToList(),
        table.TryGetProperty("index", out var index) ? index.EnumerateArray().Select(i => Cell(i)!).ToList() : null);

    /// <summary>The row's label in the case: its number unless the case gives labels.</summary>
    public string Label(int row) => Labels?[row] ?? row.ToString();

    /// <summary>Fills the typed table; columns it does not have are the helpers of other people's tests and are passed over.</summary>
    public void Fill(Table table)
    {
        var columns = Columns.Select(c => table.Find(Meant.GetValueOrDefault(c, c))).ToList();
        table.Give(columns);
        foreach (var row in Rows) table.Append(columns, row);
    }

    // Cases 233, 709 and 710 name columns that no file has (the oracles' README).
    private static readonly Dictionary<string, string> Meant = new() { ["DATE_EPISODE_CEASED"] = "DEC", ["PLACEMENT"] = "PLACE" };

    private static string? Cell(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => cell.GetString(),
        // The factors of an assessment: several codes in one cell.
        JsonValueKind.Array => string.Join(' ', cell.EnumerateArray().Select(Cell)),
        _ => cell.GetRawText(),
    };
}
