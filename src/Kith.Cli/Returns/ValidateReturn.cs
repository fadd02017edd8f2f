using Kith.Platform.Commands;
using Kith.Statutory.AnnexA;
using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Reading;
using Kith.Statutory.Reading;
using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Tables;

namespace Kith.Cli.Returns;

/// <summary><c>kith returns validate</c>: checks the files of a return with the rules of a year. Answers 0 when it could be checked, whatever was found.</summary>
internal sealed class ValidateReturn : KithCommand
{
    public override string Noun => "returns";

    public override string Verb => "validate";

    public override string Says => "Check a return: every rule ends passed, failed or not run, with the reason";

    public override string Arguments =>
        "ssda903|cin|annex-a PATH... [--rules 2025/26] [--year-ending 2018-03-31] [--previous DIR] [--authority E09000027] [--placement-locations FILE] [--postcodes FILE] [--providers FILE] [--json OUT]";

    public override Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var asked = new Asked(words.Option("--rules"), DayOf(words.Option("--year-ending")), words.Option("--authority"), words.Options("--previous"),
            words.Option("--placement-locations"), words.Option("--postcodes"), words.Option("--providers"), words.Option("--json"));
        var kind = words.Next() ?? throw new UsageException("say which return it is: ssda903, cin or annex-a");
        var paths = new List<string>();
        while (words.Next() is { } path)
        {
            if (path.StartsWith("--", StringComparison.Ordinal)) throw new UsageException($"'{path}' is not understood here");
            paths.Add(path);
        }

        if (paths.Count == 0) throw new UsageException("name the files or the folder of the return");
        return Task.FromResult(kind switch
        {
            "ssda903" => Ssda903(asked, paths, says),
            "cin" => Cin(asked, paths, says),
            "annex-a" => AnnexA(asked, paths, says),
            _ => throw new UsageException($"'{kind}' is no return we know: ssda903, cin or annex-a"),
        });
    }

    private static int Ssda903(Asked asked, List<string> paths, TextWriter says)
    {
        var book = Ssda903Rules.Book;
        _ = Task.Run(book.Open, CancellationToken.None); // beside the reading; whoever needs it first waits for it
        var year = YearOf(book.Years, asked.Rules);
        var ending = asked.YearEnding ?? new DateOnly(year.Ending, 3, 31);
        var collection = new Collection(Day.Of(ending.AddYears(-1).AddDays(1)), Day.Of(ending))
        {
            RuleYear = year.Ending,
            Authority = asked.Authority is null ? Code.Blank : AuthorityOf(asked.Authority),
        };
        var (all, problems) = ReadSsda903.From(collection, new(ReturnFiles.At(paths))
        {
            Previous = ReturnFiles.At(asked.Previous),
            PlacementLocations = OnDisk(asked.PlacementLocations),
            Postcodes = OnDisk(asked.Postcodes),
            Providers = OnDisk(asked.Providers),
        });
        return Unreadable(problems, says) ? 1 : Report(asked, year.Name, all, RunRules.On(book, year, all), says);
    }

    private static int Cin(Asked asked, List<string> paths, TextWriter says)
    {
        var year = YearOf(CinRules.Book.Years, asked.Rules);
        _ = Task.Run(CinRules.Book.Open, CancellationToken.None);
        var ending = asked.YearEnding ?? new DateOnly(year.Ending, 3, 31);
        var collection = new CinCollection(Day.Of(ending.AddYears(-1).AddDays(1)), Day.Of(ending)) { RuleYear = year.Ending };
        var (all, problems) = ReadCin.From(collection, ReturnFiles.At(paths));
        return Unreadable(problems, says) ? 1 : Report(asked, year.Name, all, RunRules.On(CinRules.Book, year, all), says);
    }

    private static int AnnexA(Asked asked, List<string> paths, TextWriter says)
    {
        var (all, problems) = ReadAnnexA.From(ReturnFiles.At(paths));
        return Unreadable(problems, says) ? 1 : Report(asked, "Annex A", all, RunRules.On(AnnexARule.All, all), says);
    }

    private static int Report<TRule, TReturn>(Asked asked, string year, TReturn all, IReadOnlyList<Verdict<TRule>> verdicts, TextWriter says)
        where TRule : Rule<TReturn> where TReturn : ReturnTables
    {
        if (asked.Json is { } path)
        {
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1);
            VerdictsJson.Write(file, year, all, verdicts);
        }

        foreach (var verdict in verdicts.Where(v => v.Ending != Ending.Passed))
        {
            says.Write(verdict.Ending == Ending.Failed ? $"{verdict.Code}: {verdict.Findings.Count:N0} found. {verdict.Rule!.Says}\n" : $"{verdict.Code}: not run, {verdict.WhyNot}\n");
        }

        says.Write($"{year}: {all.Children.Count:N0} children, {verdicts.Count} rules: {verdicts.Count(v => v.Ending == Ending.Passed)} passed, "
            + $"{verdicts.Count(v => v.Ending == Ending.Failed)} failed, {verdicts.Count(v => v.Ending == Ending.NotRun)} not run; {verdicts.Sum(v => v.Findings.Count):N0} findings\n");
        return 0;
    }

    private static bool Unreadable(IReadOnlyList<Problem> problems, TextWriter says)
    {
        foreach (var problem in problems) says.Write($"{problem}\n");
        if (problems.Count > 0) says.Write("Nothing was checked: put the files right first.\n");
        return problems.Count > 0;
    }

    private static RuleYear YearOf(IReadOnlyList<RuleYear> years, string? name) => name is null ? years[^1]
        : years.FirstOrDefault(y => y.Name == name) ?? throw new UsageException($"there are no rules for '{name}', only for {string.Join(", ", years.Select(y => y.Name))}");

    private static ReturnFile? OnDisk(string? path) => path is null ? null
        : File.Exists(path) ? ReturnFile.OnDisk(path) : throw new FileNotFoundException($"There is no file {path}.", path);

    private static Code AuthorityOf(string text) => text.Length == 9 && text.All(char.IsAsciiLetterOrDigit) ? Code.Of(text.ToUpperInvariant())
        : throw new UsageException("--authority is the nine-character code of the authority, such as E09000027");

    private static DateOnly? DayOf(string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day
        : throw new UsageException("--year-ending is a day such as 2018-03-31");

    private sealed record Asked(string? Rules, DateOnly? YearEnding, string? Authority, IReadOnlyList<string> Previous, string? PlacementLocations,
        string? Postcodes, string? Providers, string? Json);
}
