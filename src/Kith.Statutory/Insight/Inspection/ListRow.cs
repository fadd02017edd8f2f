using System.Globalization;
using Kith.Statutory.AnnexA;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Inspection;

/// <summary>A row of a list of Annex A, its cells by their headings. Codes are read however the authority writes them ("b) Female", "N1 - Abuse or neglect").</summary>
internal readonly record struct ListRow(ListTable List, int Row) : IRow
{
    public Table Table => List;

    public RowBehind Behind => new(List, Row);

    public string Sex => Code("Gender", "sex") is { Length: <= 9 } text ? Words.Sex(Tables.Code.Of(text)) : Words.NoSex;

    public string? Ethnicity => Words.Ethnicity(CodeOf("Ethnicity", "ethnicity"));

    public bool IsDisabled => Yes("Does the Child have a Disability") == true;

    public static IEnumerable<ListRow> All(ListTable list) => Enumerable.Range(0, list.Count).Select(row => new ListRow(list, row));

    /// <summary>A day; blank when the column was not given.</summary>
    public Day Day(string heading) => List.FindPlain(heading) is DayColumn days ? days[Row] : Tables.Day.Blank;

    /// <summary>A text; null when it is blank.</summary>
    public string? Text(string heading) => List.FindPlain(heading)?.Raw(Row)?.Trim() is { Length: > 0 } text and not "#N/A" ? text : null;

    /// <summary>A whole number, or null.</summary>
    public int? Number(string heading) => int.TryParse(Text(heading), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The code of a set, in capitals; null when the cell has none of it.</summary>
    public string? Code(string heading, string set) => Text(heading) is { } text ? AnnexACodes.Find(set, text) : null;

    /// <summary>The code of a set of short codes; blank when the cell has none of it.</summary>
    public Code CodeOf(string heading, string set) => Code(heading, set) is { Length: <= 9 } code ? Tables.Code.Of(code) : Tables.Code.Blank;

    /// <summary>Yes, no, or neither.</summary>
    public bool? Yes(string heading) => Code(heading, "yes-no") switch { "YES" or "Y" => true, "NO" or "N" => false, _ => null };

    /// <summary>Age on a day by the date of birth; without one, the age the list gives.</summary>
    public int? Age(Day on) => Day("Date of Birth") is { IsKnown: true } born ? born.AgeAt(on)
        : decimal.TryParse(Text("Age of Child (Years)"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var age) && age is >= 0 and < 130 ? (int)age : null;
}
