using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Reading;

/// <summary>Notices columns that stand under each other's heading, by what they hold, and changes them over.</summary>
internal static class SwappedColumns
{
    private const int Sample = 2_000;
    private const double Mostly = 0.6, Hardly = 0.2, FarMore = 3;

    /// <summary>What was changed over, in words.</summary>
    public static IEnumerable<string> Mend(Sheet sheet, ColumnPlan plan)
    {
        if (plan.Of(ColumnKind.BirthDate) is { } born && Share(sheet, born, IsDate) < Hardly)
            foreach (var kind in plan.Kinds.Where(k => k != ColumnKind.BirthDate).ToList())
                if (Share(sheet, plan.Of(kind)!.Value, IsDate) > Mostly)
                {
                    yield return Say(sheet, plan, ColumnKind.BirthDate, kind);
                    plan.Swap(ColumnKind.BirthDate, kind);
                    break;
                }
        if (plan.Of(ColumnKind.Forename) is { } first && plan.Of(ColumnKind.Surname) is { } last)
        {
            var (firstNames, amongLast) = (Share(sheet, first, IsForename), Share(sheet, last, IsForename));
            if (amongLast > Hardly && amongLast > firstNames * FarMore)
            {
                yield return Say(sheet, plan, ColumnKind.Forename, ColumnKind.Surname);
                plan.Swap(ColumnKind.Forename, ColumnKind.Surname);
            }
        }
    }

    private static string Say(Sheet sheet, ColumnPlan plan, ColumnKind one, ColumnKind other) =>
        $"{sheet.Name}: '{sheet.Headings[plan.Of(one)!.Value]}' and '{sheet.Headings[plan.Of(other)!.Value]}' hold what the other heading says: they were read the other way round";

    private static bool IsDate(string text) => WrittenDates.Read(text, monthFirst: false) is { Length: > 0 } digits && !digits.EndsWith("00", StringComparison.Ordinal);

    private static bool IsForename(string text) => NameText.Words(text) is [var first, ..] && NameTables.IsForename(first);

    private static double Share(Sheet sheet, int column, Func<string, bool> holds)
    {
        var (seen, held) = (0, 0);
        for (var row = 0; row < sheet.Rows && seen < Sample; row++)
        {
            if (sheet.Cells[column][row] == 0) continue;
            seen++;
            if (holds(sheet.Texts[column].Text(sheet.Cells[column][row]))) held++;
        }
        return seen == 0 ? 0 : (double)held / seen;
    }
}
