using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;

namespace Kith.Journey.Assessment;

/// <summary>One answer that two people gave differently.</summary>
public sealed record TwoVersions(string Question, string Theirs, string Yours)
{
    /// <summary>Where what somebody typed differs from what another has saved meanwhile. Pure.</summary>
    public static IReadOnlyList<TwoVersions> Between(IEnumerable<SheetSection> saved, IEnumerable<SheetSection> typed)
    {
        var theirs = saved.SelectMany(s => s.Fields).ToDictionary(f => f.Name, StringComparer.Ordinal);
        return typed.SelectMany(s => s.Fields, (s, f) => (s.Subject.Label, Yours: f))
            .Where(f => theirs.ContainsKey(f.Yours.Name) && f.Yours.As is FieldAs.Ask or FieldAs.Narrative)
            .Select(f => new TwoVersions($"{f.Label}: {f.Yours.Label}", Said(theirs[f.Yours.Name]), Said(f.Yours)))
            .Where(v => v.Yours.Length > 0 && v.Yours != v.Theirs).ToList();
    }

    private static string Said(SheetField field) =>
        field.As is FieldAs.Confirm or FieldAs.Show ? field.Held?.Value is { } held ? FactValue.Show(field.Fact!, field.Codes, held) : DrawField.Says(field.Held?.NoValue)
        : field.Fact?.Type == Record.Practice.FactType.Date ? FormReading.Parts(field.Name, field.Typed) is { IsEmpty: false } day ? $"{day.Day}/{day.Month}/{day.Year}" : ""
        : field.Codes is { } codes ? string.Join(", ", field.Typed.All(field.Name).Select(codes.Says))
        : (field.Typed.One(field.Name) ?? "").ReplaceLineEndings("\n");
}
