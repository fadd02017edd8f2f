using System.Globalization;
using Kith.Record.Families;
using Kith.Record.People;

namespace Kith.Record.Facts;

/// <summary>Which facts are also columns, because lists, the identity bar and search need them without a join.</summary>
internal static class FactProjection
{
    private static readonly Dictionary<string, Action<object, string?>> Columns = new(StringComparer.Ordinal)
    {
        ["person.given-name"] = (t, v) => ((Person)t).GivenName = Short(v, 200),
        ["person.family-name"] = (t, v) => ((Person)t).FamilyName = Short(v, 200),
        ["person.known-as"] = (t, v) => ((Person)t).KnownAs = Short(v, 200),
        ["person.born-on"] = (t, v) => ((Person)t).BornOn = Day(v),
        ["person.due-on"] = (t, v) => ((Person)t).DueOn = Day(v),
        ["person.sex"] = (t, v) => ((Person)t).Sex = v,
        ["relationship.kind"] = (t, v) => ((Relationship)t).Kind = v,
        ["relationship.parental-responsibility"] = (t, v) => ((Relationship)t).ParentalResponsibility = v,
        ["professional.name"] = (t, v) => ((Professional)t).Name = Short(v, 200),
        ["professional.role"] = (t, v) => ((Professional)t).Role = Short(v, 120),
        ["professional.agency"] = (t, v) => ((Professional)t).WorksFor = Short(v, 200),
    };

    public static bool Covers(string factId) => Columns.ContainsKey(factId);

    public static void Apply(object target, string factId, string? value) => Columns[factId](target, value);

    // The fact keeps all of it; a column keeps what a list can show.
    private static string? Short(string? value, int longest) => value?.Length > longest ? value[..longest] : value;

    private static DateOnly? Day(string? canonical) =>
        canonical is null ? null : DateOnly.ParseExact(canonical, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
