using Kith.Statutory.AnnexA;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight.Inspection;

/// <summary>The lists of an inspection and the day they were made.</summary>
internal sealed class Inspected(AnnexAReturn all, Asked asked, Day on)
{
    public Asked Asked { get; } = asked;

    /// <summary>The day of the lists.</summary>
    public Day On { get; } = on;

    /// <summary>The first day of the months that lists 1 to 7 go back.</summary>
    public Day Since => On.AddMonths(-SeeAnnexA.Months).AddDays(1);

    public bool Has(int list) => all.Lists[list - 1].Given;

    public List<ListRow> Rows(int list) => ListRow.All(all.Lists[list - 1]).ToList();

    /// <summary>The chapter of a list, or that the list was not given.</summary>
    public Chapter Chapter(int list, string code, string title, Func<List<ListRow>, Chapter> see) =>
        Has(list) ? see(Rows(list)) : Insight.Chapter.NotGiven(code, title, $"list {list}, {all.Lists[list - 1].Layout.Says}");

    public Split Ages(string code, string title, IEnumerable<ListRow> rows, Func<ListRow, Day> on) => Split.AgeAndSex(code, title, Asked.Ages, rows, r => r.Behind, r => r.Age(on(r)), r => r.Sex);

    public Split ByMonth(string code, string title, Picture picture, params IReadOnlyList<(string Name, IEnumerable<ListRow> Rows, string Heading)> series) =>
        Split.ByMonth(code, title, Since, On, picture, series.Select(s => (s.Name, s.Rows.Select(r => (r.Behind, r.Day(s.Heading))))).ToList());

    /// <summary>Not longer ago than so many months.</summary>
    public bool WithinMonths(Day day, int months) => day.IsKnown && day >= On.AddMonths(-months);

    public bool WithinWeeks(Day day, int weeks) => day.IsKnown && On - day <= weeks * 7;

    public static Figure Share(string code, string title, IReadOnlyCollection<ListRow> of, Func<ListRow, bool> so) => Figure.ShareOf(code, title, of, so, r => r.Behind);

    public static Figure Days(string code, string title, IEnumerable<ListRow> rows, string from, string to) => Figure.Middle(code, title, "days",
        rows.Where(r => r.Day(from) <= r.Day(to)).Select(r => (r.Behind, (double)(r.Day(to).Date.DayNumber - r.Day(from).Date.DayNumber))).ToList());

    public static Split By(string code, string title, IEnumerable<ListRow> rows, Func<ListRow, string?> label) => Split.By(code, title, rows, r => r.Behind, label);
}
