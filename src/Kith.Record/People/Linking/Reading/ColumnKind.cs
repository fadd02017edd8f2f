using System.Collections.Frozen;

namespace Kith.Record.People.Linking.Reading;

/// <summary>What a column of a file holds. The names are written in a map file with hyphens: <c>birth-date</c>.</summary>
internal enum ColumnKind
{
    Forename, SecondName, Surname, FullName, KnownAs, BirthDate, BirthYear, BirthMonth, BirthDay, Sex, HealthNumber, PupilNumber, Number,
    HouseNumber, Line, Locality, Town, Region, Postcode, Phone, Email, School, Mother, Father, BirthOrder, BirthPlace, Other,
}

/// <summary>Which column holds what, by its heading.</summary>
internal static class KnownColumns
{
    private static readonly FrozenDictionary<string, ColumnKind> Headings = Naming.Rows.Of("Linking.Reading.columns", 2)
        .SelectMany(row => Naming.Rows.List(row[1]), (row, heading) => (Heading: Squeeze(heading), Kind: Named(row[0])!.Value))
        .ToFrozenDictionary(r => r.Heading, r => r.Kind, StringComparer.Ordinal);

    /// <summary>The kind of column a heading stands for, or null.</summary>
    public static ColumnKind? Of(string heading) => Headings.TryGetValue(Squeeze(heading), out var kind) ? kind : null;

    /// <summary>True for a heading that names a column of ids.</summary>
    public static bool IsId(string heading) => Squeeze(heading) is "uniqueid" or "recid" or "recordid" or "id" or "rowid";

    /// <summary>True for a heading under which somebody has said already who is who. It is never evidence: linking would only repeat it.</summary>
    public static bool IsLabel(string heading) => Squeeze(heading) is "cluster" or "clusterid" or "label" or "trueid" or "trueperson" or "entity" or "entityid" or "personid" or "truth" or "matchid";

    /// <summary>The kind written in a map: "birth-date".</summary>
    public static ColumnKind? Named(string name) =>
        Enum.TryParse<ColumnKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    /// <summary>"birth-date" for <see cref="ColumnKind.BirthDate"/>.</summary>
    public static string Written(ColumnKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static string Squeeze(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
