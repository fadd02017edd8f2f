using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Npgsql;

namespace Kith.Platform.Data;

/// <summary>
/// A statement for PostgreSQL with numbered places (<c>$1</c>) where EF writes names (<c>@id</c>). The driver would number them anew each time a statement is put; a page puts the
/// same dozen, of some thousand letters each. Text in quotes and comments stay as they are.
/// </summary>
internal sealed partial class NumberedPlaces
{
    // EF words a question once and hands over the same string from then on.
    private static readonly ConditionalWeakTable<string, NumberedPlaces> Known = [];

    private readonly List<string> names = [];
    private readonly string text;

    private NumberedPlaces(string named) => text = Place().Replace(named, place => place.Groups["name"] is { Success: true, Value: var name } ? $"${Number(name)}" : place.Value);

    /// <summary>The statement with its values, which are taken out of it: a value stands in one statement.</summary>
    public static NpgsqlBatchCommand Of(NpgsqlCommand named)
    {
        var numbered = Known.GetValue(named.CommandText, text => new(text));
        var put = new NpgsqlBatchCommand(numbered.text);
        var values = named.Parameters.ToArray();
        named.Parameters.Clear();
        foreach (var name in numbered.names)
        {
            var value = Array.Find(values, v => v.ParameterName.AsSpan().TrimStart('@').SequenceEqual(name)) ?? throw new InvalidOperationException($"There is no value for @{name}.");
            value.ParameterName = "";
            put.Parameters.Add(value);
        }

        return put;
    }

    private int Number(string name)
    {
        if (!names.Contains(name, StringComparer.Ordinal)) names.Add(name);
        return names.IndexOf(name) + 1;
    }

    [GeneratedRegex("""E'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|"[^"]*"|--[^\n]*|@(?<name>[A-Za-z_]\w*)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Place();
}
