using System.Text;
using Kith.Record.People.Linking.Reading;
using Kith.Statutory.Reading;

namespace Kith.Record.SamePerson.Files;

/// <summary>A list as read: its rows with the columns that are compared, and what was noticed about it.</summary>
internal sealed record ReadList(IReadOnlyList<IReadOnlyDictionary<string, string>> Rows, bool MonthFirst, IReadOnlyList<string> Report);

/// <summary>Nothing in the list says who its people are; the headings it has, for a person to say what they hold.</summary>
internal sealed class HeadingsNotUnderstoodException(IReadOnlyList<string> headings) : Exception("No column with names was found. Say below what the columns hold, and choose the file again")
{
    public IReadOnlyList<string> Headings => headings;
}

/// <summary>Reads a CSV or Excel list with the readers of file linkage. Throws <see cref="LinkingException"/> with words for who gave it.</summary>
internal static class ReadAgencyFile
{
    /// <summary>What a column may hold, for a person to say. The rest is not compared and not kept.</summary>
    public static readonly IReadOnlyList<(ColumnKind Kind, string Says)> Kinds =
    [
        (ColumnKind.FullName, "Whole name"), (ColumnKind.Forename, "First name"), (ColumnKind.SecondName, "Second first name"), (ColumnKind.Surname, "Surname"), (ColumnKind.KnownAs, "Known as"),
        (ColumnKind.BirthDate, "Date of birth"), (ColumnKind.BirthYear, "Year of birth"), (ColumnKind.BirthMonth, "Month of birth"), (ColumnKind.BirthDay, "Day of birth"), (ColumnKind.Sex, "Sex"),
        (ColumnKind.HealthNumber, "Health number"), (ColumnKind.PupilNumber, "Pupil number"), (ColumnKind.HouseNumber, "House number"), (ColumnKind.Line, "Address line"), (ColumnKind.Postcode, "Postcode"),
        (ColumnKind.Phone, "Phone"), (ColumnKind.School, "School"), (ColumnKind.Mother, "Mother"), (ColumnKind.Father, "Father"),
    ];

    private const int LongestCell = 300;

    /// <summary>Reads the list. <paramref name="map"/>: kind as written ("birth-date") to heading; it goes before what is understood.</summary>
    public static ReadList Read(Stream file, string name, IReadOnlyDictionary<string, string> map, int most, CancellationToken cancellation)
    {
        var sheet = Numbered(Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" or ".txt" or ".tsv" => ReadSheet.From(file, "The list", _ => { }, cancellation),
            ".xlsx" => ReadSheet.From(Text(file, most), "The list", _ => { }, cancellation),
            _ => throw new LinkingException("Choose a CSV or Excel (.xlsx) file"),
        });
        if (sheet.Rows == 0) throw new LinkingException("There is no row under the headings");
        if (sheet.Rows > most) throw new LinkingException($"The list has {sheet.Rows:N0} rows; {most:N0} can be compared at once. Cut it into parts");
        ColumnPlan plan;
        try
        {
            plan = ColumnPlan.Of(sheet, id: null, map);
        }
        catch (LinkingException)
        {
            throw new HeadingsNotUnderstoodException(sheet.Headings.Skip(1).ToList());
        }

        if (plan.Of(ColumnKind.FullName) is null && plan.Of(ColumnKind.Forename) is null && plan.Of(ColumnKind.Surname) is null) throw new HeadingsNotUnderstoodException(sheet.Headings.Skip(1).ToList());
        var report = SwappedColumns.Mend(sheet, plan).ToList();
        var columns = Kinds.Where(k => plan.Of(k.Kind) is not null).Select(k => (Written: KnownColumns.Written(k.Kind), At: plan.Of(k.Kind)!.Value)).ToList();
        var notRead = plan.Unused.Concat(plan.Kinds.Except(Kinds.Select(k => k.Kind)).Select(k => sheet.Headings[plan.Of(k)!.Value])).ToList();
        if (notRead.Count > 0) report.Add($"Not read and not kept: {string.Join(", ", notRead)}");
        if (sheet.Ragged > 0) report.Add($"{sheet.Ragged:N0} rows have more or fewer cells than there are headings");
        var rows = Enumerable.Range(0, sheet.Rows).Select(r => (IReadOnlyDictionary<string, string>)columns
            .Select(c => (c.Written, Text: Cell(sheet, c.At, r))).Where(c => c.Text.Length > 0).ToDictionary(c => c.Written, c => c.Text, StringComparer.Ordinal)).ToList();
        return new(rows, plan.Of(ColumnKind.BirthDate) is { } born && WrittenDates.MonthFirst(sheet.Texts[born]), report);
    }

    // A null character ends a text in PostgreSQL and says nothing in a name.
    private static string Cell(Sheet sheet, int column, int row)
    {
        var text = sheet.Texts[column].Text(sheet.Cells[column][row]).Replace("\0", "", StringComparison.Ordinal).Trim();
        return text.Length <= LongestCell ? text : string.Concat(text.EnumerateRunes().TakeWhile((_, i) => i < LongestCell / 2));
    }

    // The linker takes the first column for the ids of the file. A list of people may begin with the surname, so it gets a column of its own in front.
    private static Sheet Numbered(Sheet sheet)
    {
        var numbered = new Sheet(sheet.Name, ["", .. sheet.Headings]) { Rows = sheet.Rows, Ragged = sheet.Ragged };
        numbered.Cells[0] = new int[sheet.Cells[0].Length];
        for (var c = 0; c < sheet.Headings.Count; c++) (numbered.Texts[c + 1], numbered.Cells[c + 1]) = (sheet.Texts[c], sheet.Cells[c]);
        return numbered;
    }

    private static MemoryStream Text(Stream file, int most)
    {
        // A zip is read from its end: an upload that is none would be asked for places it does not have.
        var kept = new MemoryStream();
        file.CopyTo(kept);
        kept.Position = 0;
        var text = new StringBuilder();
        var problem = SheetText.Read(new ReturnFile("The list", () => kept), most + 1, cells =>
            text.AppendJoin(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n'));
        return problem is null ? new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())) : throw new LinkingException($"The file {problem.Says}");
    }
}
