using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Reading;

/// <summary>
/// Reads the list of registered homes and agencies: a CSV with URN and, where known, PLACE_CODES, PROVIDER_CODES (several with commas), REG_END, LA_CODE and POSTCODE.
/// </summary>
internal static class ReadProviders
{
    public static Problem? From(ReturnFile file, out Providers? providers)
    {
        providers = null;
        using var stream = Utf8Stream.Of(file.Open(), out _);
        var rows = new CsvRows(stream);
        if (!rows.Next()) return new(file.Name, 1, rows.Problem ?? "it is empty");
        var headings = Enumerable.Range(0, rows.Count).Select(i => Headings.Plain(Encoding.UTF8.GetString(rows[i]))).ToList();
        if (!headings.Contains("URN")) return new(file.Name, rows.Line, "a list of providers has the heading URN");
        var all = new List<Provider>();
        while (rows.Next())
        {
            string Cell(string heading) => headings.IndexOf(heading) is >= 0 and var at && at < rows.Count ? Encoding.UTF8.GetString(rows[at]).Trim().ToUpperInvariant() : "";
            if (all.Count == TableText.MostRows) return new(file.Name, rows.Line, TableText.TooManyRows);
            if (!Code.TryPack(Cell("URN"), out var urn) || urn.IsBlank) return new(file.Name, rows.Line, "the URN is missing or too long");
            all.Add(new(urn)
            {
                PlaceCodes = Set(Cell("PLACE_CODES")), ProviderCodes = Set(Cell("PROVIDER_CODES")), RegisteredUntil = DayText.Read(Cell("REG_END"), DayFormat.DayFirst),
                Authority = Short(Cell("LA_CODE")), Postcode = Short(Cell("POSTCODE").Replace(" ", "", StringComparison.Ordinal)),
            });
        }

        providers = new(all);
        return rows.Problem is { } problem ? new(file.Name, rows.Line, problem) : null;
    }

    private static Code Short(string text) => Code.TryPack(text, out var code) ? code : Code.Blank;

    private static CodeSet? Set(string codes) => codes.Length == 0 ? null
        : new(string.Join(' ', codes.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Where(c => Code.TryPack(c, out _))));
}
