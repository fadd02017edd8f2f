namespace Kith.Record.People.Naming;

/// <summary>Reads the tables that lie beside the code: tab-separated, one row a line, <c>#</c> begins a remark.</summary>
internal static class Rows
{
    internal static IEnumerable<string[]> Of(string table, int columns)
    {
        var resource = $"Kith.Record.People.{table}.tsv";
        using var stream = typeof(Rows).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table {resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            var row = text.Split('\t');
            if (row.Length != columns) throw new InvalidOperationException($"{resource} line {line}: {columns} columns are wanted, {row.Length} found.");
            yield return row;
        }
    }

    internal static string[] List(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
