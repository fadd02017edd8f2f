using System.Globalization;
using System.Text.Json;
using Kith.Kernel;
using Kith.Platform.Commands;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Sight.Reform.Load;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Sight.Reform;

/// <summary><c>kith reform load</c></summary>
internal sealed class ReformLoad : KithCommand
{
    public override string Noun => "reform";

    public override string Verb => "load";

    public override string Says => "Load a delivery plan, or the recommendations of a review; loading again changes only what the file changed";

    public override string Arguments => "FILE.json [--agency SLUG]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (agency, file) = (words.Option("--agency"), words.Next() ?? throw new UsageException("FILE.json is missing"));
        words.End();
        try
        {
            if (!File.Exists(file)) throw new PlanProblemException([$"There is no file {file}"]);
            var plan = PlanFile.Read(await File.ReadAllTextAsync(file, cancellation), Path.GetFileName(file));
            await StartAsync(house, agency, cancellation);
            switch (await house.GetRequiredService<LoadPlan>().DoAsync(plan, cancellation))
            {
                case Outcome<PlanLoaded>.Done(var loaded):
                    await says.WriteLineAsync($"{plan.Workstreams.Count} workstreams, {plan.Actions.Select(a => a.Ref).Distinct().Count()} references, {plan.Actions.Count()} actions, "
                        + $"{plan.Actions.Sum(a => a.Dates.Count)} dates, {plan.Links.Count} interdependencies, {plan.Recommendations.Count} recommendations: {loaded.Added} new or changed, {loaded.Unchanged} as they were.");
                    return 0;
                case Outcome<PlanLoaded>.Refused(var why):
                    await says.WriteLineAsync(why.Says);
                    return 1;
                case var other: throw new InvalidOperationException($"Loading a plan does not end as {other.GetType().Name}.");
            }
        }
        catch (PlanProblemException wrong)
        {
            await says.WriteLineAsync($"{wrong.Message}\nNothing was loaded.");
            return 1;
        }
    }

    internal static Task StartAsync(IServiceProvider house, string? agency, CancellationToken cancellation)
    {
        var office = house.GetRequiredService<PracticePacks>().Reform.Office;
        var otherwise = new NewAgency(house.GetRequiredService<TimeProvider>().New<AgencyId>(), office.Slug, office.Name, office.Place, "", "", [], []);
        return ActForAgency.StartAsync(house, agency, LoadPlan.Action.Permission, otherwise, cancellation);
    }
}

/// <summary><c>kith reform status</c></summary>
internal sealed class ReformStatus : KithCommand
{
    public override string Noun => "reform";

    public override string Verb => "status";

    public override string Says => "How many dates of the plan have passed on a day, and how each is written and read; --late says what a late action puts at risk";

    public override string Arguments => "[--on YYYY-MM-DD] [--as-known-on YYYY-MM-DD] [--late REF] [--json OUT] [--agency SLUG]";

    public override async Task<int> RunAsync(CommandWords words, IServiceProvider house, TextWriter says, CancellationToken cancellation)
    {
        var (on, known, late, json, agency) = (Day(words.Option("--on")), Day(words.Option("--as-known-on")), words.Option("--late"), words.Option("--json"), words.Option("--agency"));
        words.End();
        await ReformLoad.StartAsync(house, agency, cancellation);
        if (await house.GetRequiredService<ReadProgramme>().FindAsync(null, on, known, cancellation) is not { } programme)
        {
            await says.WriteLineAsync("No programme is loaded. Load one with: kith reform load FILE.json");
            return 1;
        }

        var due = programme.Dues.OrderBy(d => d.Read?.Day ?? DateOnly.MaxValue).Select(d => new
        {
            @ref = d.Row.Ref, action = d.Row.Nth, what = d.Row.What, written = d.Row.Written, read = d.Read?.Day, rule = d.Read?.Rule, passed = Passed(d, programme.On),
            first = d.First, met = d.Row.MetOn, status = JsonNamingPolicy.KebabCaseLower.ConvertName(d.Status.ToString()),
        }).ToList();
        var risks = (late is null ? KnockOn.OfAllLate(programme).Select(l => (l.Late.Row.Ref, l.Puts)) : [(late, KnockOn.Of(programme, late))]).ToList();
        var passed = due.Count(d => d.passed);
        if (json is not null)
        {
            var shown = new
            {
                on = programme.On, workstreams = programme.Workstreams.Count, references = programme.Actions.Select(a => a.Row.Ref).Distinct().Count(), actions = programme.Actions.Count(), dates = due.Count, passed, due,
                atRisk = risks.SelectMany(r => r.Puts.Select(p => new { late = r.Ref, p.Step, p.Workstream, actions = p.Actions.Select(a => a.Row.Ref).Distinct(), p.Outside, by = p.By, link = p.Link.Says, kind = p.Link.Kind })),
            };
            await File.WriteAllTextAsync(json, JsonSerializer.Serialize(shown, Options), cancellation);
        }

        await says.WriteLineAsync($"On {programme.On:yyyy-MM-dd}: {programme.Workstreams.Count} workstreams, {programme.Actions.Select(a => a.Row.Ref).Distinct().Count()} references, {programme.Actions.Count()} actions, {due.Count} dates, {passed} passed.");
        foreach (var (reference, puts) in late is null ? [] : risks)
        {
            foreach (var put in puts) await says.WriteLineAsync($"{reference} late, step {put.Step}: {put.Outside ?? $"workstream {put.Workstream} ({string.Join(", ", put.Actions.Select(a => a.Row.Ref).Distinct())})"}, because {put.Link.Says} [{put.Link.Kind}]");
        }

        return 0;
    }

    private static bool Passed(DueLine due, DateOnly on) => due.Read is { } read && read.Day < on;

    private static DateOnly? Day(string? typed) =>
        typed is null ? null : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new UsageException($"'{typed}' is not a day such as 2025-01-01");

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
