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
    public static (Ssda903Return All, RuleYear Year, IReadOnlyList<Problem> Problems) Ssda903(GivenReturn given, ReadSoFar? soFar = null)
    {
        var year = YearOf(Ssda903Rules.Book.Years, given);
        var (from, to) = Period(given, year);
        var collection = new Collection(from, to) { RuleYear = year.Ending, Authority = given.Authority is { } code ? Code.Of(code) : Code.Blank };
        var (all, problems) = ReadSsda903.From(collection, new(Files(given, GivenPart.Files, soFar))
        {
            Previous = Files(given, GivenPart.LastYear, soFar), Postcodes = One(given, GivenPart.Postcodes, soFar),
            PlacementLocations = One(given, GivenPart.PlacementLocations, soFar), Providers = One(given, GivenPart.Providers, soFar),
        });
        return (all, year, problems);
    }

    public static (CinReturn All, RuleYear Year, IReadOnlyList<Problem> Problems) Cin(GivenReturn given, ReadSoFar? soFar = null)
    {
        var year = YearOf(CinRules.Book.Years, given);
        var (from, to) = Period(given, year);
        var (all, problems) = ReadCin.From(new CinCollection(from, to) { RuleYear = year.Ending }, Files(given, GivenPart.Files, soFar));
        return (all, year, problems);
    }

    public static (AnnexAReturn All, IReadOnlyList<Problem> Problems) AnnexA(GivenReturn given, ReadSoFar? soFar = null) => ReadAnnexA.From(Files(given, GivenPart.Files, soFar));

    private static IReadOnlyList<ReturnFile> Files(GivenReturn given, string part, ReadSoFar? soFar)
    {
        var files = Directory.Exists(given.Part(part)) ? ReturnFiles.At([given.Part(part)]) : [];
        return soFar is null ? files : [.. files.Select(soFar.Counting)];
    }

    // A directory comes as one table, perhaps packed with its notes; two tables would leave open which is meant.
    private static ReturnFile? One(GivenReturn given, string part, ReadSoFar? soFar) => Files(given, part, soFar) switch
    {
        [] => null,
        [var one] => one,
        [var first, ..] => new(first.Name, () => throw new InvalidDataException("there are several tables where one was asked for")),
    };

    private static RuleYear YearOf(IReadOnlyList<RuleYear> years, GivenReturn given) => years.FirstOrDefault(y => y.Name == given.Rules) ?? years[^1];

    private static (Day From, Day To) Period(GivenReturn given, RuleYear year)
    {
        var to = Day.Of(given.Ending ?? new DateOnly(year.Ending, 3, 31));
        return (to.AddYears(-1).AddDays(1), to);
    }
}
