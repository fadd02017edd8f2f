using Kith.Statutory.AnnexA;
using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Reading;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Tables;

namespace Kith.Sight.Returns;

/// <summary>Reads the files of a return that was given.</summary>
internal static class ReadGiven
{
    public static (Ssda903Return All, RuleYear Year, IReadOnlyList<Problem> Problems) Ssda903(GivenReturn given)
    {
        var year = YearOf(Ssda903Rules.Book.Years, given);
        var (from, to) = Period(given, year);
        var collection = new Collection(from, to) { RuleYear = year.Ending, Authority = given.Authority is { } code ? Code.Of(code) : Code.Blank };
        var (all, problems) = ReadSsda903.From(collection, new(ReturnFiles.At([given.This])) { Previous = ReturnFiles.At([given.Last]) });
        return (all, year, problems);
    }

    public static (CinReturn All, RuleYear Year, IReadOnlyList<Problem> Problems) Cin(GivenReturn given)
    {
        var year = YearOf(CinRules.Book.Years, given);
        var (from, to) = Period(given, year);
        var (all, problems) = ReadCin.From(new CinCollection(from, to) { RuleYear = year.Ending }, ReturnFiles.At([given.This]));
        return (all, year, problems);
    }

    public static (AnnexAReturn All, IReadOnlyList<Problem> Problems) AnnexA(GivenReturn given) => ReadAnnexA.From(ReturnFiles.At([given.This]));

    private static RuleYear YearOf(IReadOnlyList<RuleYear> years, GivenReturn given) => years.FirstOrDefault(y => y.Name == given.Rules) ?? years[^1];

    private static (Day From, Day To) Period(GivenReturn given, RuleYear year)
    {
        var to = Day.Of(given.Ending ?? new DateOnly(year.Ending, 3, 31));
        return (to.AddYears(-1).AddDays(1), to);
    }
}
