using System.Globalization;
using Kith.Cli.Browsing;
using Kith.Kernel;

namespace Kith.Cli.Burden;

/// <summary>Who does what in the journey: accounts of the fictional region.</summary>
public sealed record Cast(string Area, string School, string Duty, string Manager, string Worker)
{
    /// <summary>The people of one place.</summary>
    public static Cast In(string place) => place == "england"
        ? new("wendshire", "Michelle Askew", "Hannah Bexley", "Judith Maybrick", "Alice Mundy")
        : new("ardmore", "Deirdre Malone", "Ciara Donnan", "Maeve Castell", "Sam Obi");
}

/// <summary>
/// From a school's worry about three children to an agreed plan, as four people live it on the pages. Written once: the command drives it
/// without a browser, the browser tests in Chromium. Signing in is not counted.
/// </summary>
/// <param name="anyone">A new browser in which nobody is signed in.</param>
public sealed class BurdenJourney(string place, WorkedFamily family, Func<Task<IBrowser>> anyone, DateOnly today)
{
    private readonly Cast cast = Cast.In(place);
    private Whom whom = null!;

    /// <summary>What was counted.</summary>
    public Meter Meter { get; } = new();

    private static IEnumerable<string> Colleagues => WorkedFamily.KnownToSchool.Concat(WorkedFamily.FoundOut).Prepend("P_DSL");

    /// <summary>Lives it from the first page to the last.</summary>
    public async Task<Meter> LiveAsync()
    {
        whom = new(family.With("P_DSL", "professional.name", cast.School));
        Meter.Document = "F01";
        await ReferAsync(await SignInAsync(cast.School));
        Meter.Document = "F02";
        var duty = await SignInAsync(cast.Duty);
        await ScreenAsync(duty);
        await DecideAsync(duty);
        Meter.Document = "allocation";
        var manager = await SignInAsync(cast.Manager);
        await AllocateAsync(manager);
        Meter.Document = "F03";
        var worker = await SignInAsync(cast.Worker);
        await VisitAsync(worker);
        await KnowChronologyAsync();
        await AssessAsync(worker);
        await ApproveAsync(manager);
        await KnowChronologyAsync();
        Meter.Document = "F07";
        await PlanAsync(worker);
        await AgreeAsync(manager);
        await GiveAsync(worker);
        return Meter;
    }

    private async Task<MeteredBrowser> SignInAsync(string name)
    {
        var browser = await anyone();
        await browser.OpenAsync("/sign-in");
        await browser.SubmitAsync(button: $"as {name}");
        return new(browser, Meter, family, whom);
    }

    // The school answers one thing a page, and adds children, adults and professionals as it goes.
    private async Task ReferAsync(MeteredBrowser school)
    {
        string[] lists = ["children", "adults", "professionals"];
        var toName = new Dictionary<string, Queue<string>>(StringComparer.Ordinal)
        {
            ["children"] = new(WorkedFamily.Children), ["adults"] = new(WorkedFamily.Adults), ["professionals"] = new(WorkedFamily.KnownToSchool),
        };
        foreach (var person in WorkedFamily.Children.Concat(WorkedFamily.Adults)) whom.People.Enqueue(person);
        foreach (var professional in WorkedFamily.KnownToSchool) whom.Professionals.Enqueue(professional);
        await school.OpenAsync($"/refer/{cast.Area}");
        await school.PressAsync("Start now");
        while (school.Page.Address.Segments[^1] != "check")
        {
            var path = school.Page.Address.AbsolutePath.Split('/'); // "", refer, area, section, and whom it is about
            var more = Array.IndexOf(lists, path[3]) >= 0 ? toName[path[3]] : null;
            if (more is null || path.Length > 4)
            {
                more?.TryDequeue(out _);
                await school.AnswerAsync("Continue");
            }
            else
            {
                await school.PressAsync(more.Count == 0 ? "Continue" : path[3] switch { "children" => "Add another child", "adults" => "Add an adult", _ => "Add a person who works with the family" });
            }
        }

        await school.PressAsync("Send");
    }

    // The front door finds out what the school could not know, and asks nothing it said.
    private async Task ScreenAsync(MeteredBrowser duty)
    {
        await duty.OpenAsync("/front-door");
        await duty.PressAsync("Take");
        foreach (var professional in WorkedFamily.FoundOut)
        {
            whom.Professionals.Enqueue(professional);
            await duty.FollowAsync("Add what a partner knows");
            family.With("REF", "partner.knows", family.Answer(professional, "knows")!);
            await duty.AnswerAsync("Share this", ("Who told you?", "Somebody else"));
        }

        await duty.AnswerAsync("Save what was found out");
    }

    private async Task DecideAsync(MeteredBrowser duty) =>
        await duty.AnswerAsync("Decide and tell them", ("How safe is it to wait", "Medium"));

    private async Task AllocateAsync(MeteredBrowser manager)
    {
        await manager.OpenAsync("/allocation");
        await manager.FollowAsync(family.Answer("C1", "person.family-name")!);
        await manager.AnswerAsync("Allocate", ("Who is the worker?", cast.Worker), ("Why this worker", "Knows the school and lives near"),
            ("How is the family told?", "telephone"), ("Day on which they were told", Day(today)));
    }

    // The handover page is read before the bell is rung; the visit is written once for all three.
    private async Task VisitAsync(MeteredBrowser worker)
    {
        await worker.OpenAsync("/");
        await worker.FollowAsync(family.Answer("C1", "person.family-name")!);
        await worker.OpenAsync("/work");
        await worker.FollowAsync(family.Answer("C1", "person.family-name")!);
        await worker.FollowAsync("Record a visit");
        await worker.AnswerAsync("Save the visit",
            [("Kind of visit", "First"), .. WorkedFamily.Children.Select(c => ($"How was {family.Called(c)} seen", family.Answer(c, "seen")!))]);
    }

    // What the house has written down by itself, looked at behind the journey's back: whoever types one of these lines types it again.
    private async Task KnowChronologyAsync()
    {
        var behind = await anyone();
        await behind.OpenAsync("/sign-in");
        await behind.SubmitAsync(button: $"as {cast.Worker}");
        var lines = new List<string>();
        foreach (var child in WorkedFamily.Children)
        {
            var page = await behind.OpenAsync($"/children/{whom.IdOf("person", child)}/chronology");
            lines.AddRange(page.Document.QuerySelectorAll(".kith-timeline__title").Select(t => t.TextContent.Trim()));
        }

        Meter.ChronologyHolds(lines);
    }

    private async Task AssessAsync(MeteredBrowser worker)
    {
        await worker.OpenAsync("/work");
        var tasks = await worker.FollowAsync(family.Answer("C1", "person.family-name")!);
        var sections = tasks.Document.QuerySelectorAll(".govuk-task-list__item").Where(i => !i.TextContent.Contains("Does not apply", StringComparison.Ordinal))
            .Select(i => i.QuerySelector("a")!.GetAttribute("href")!).ToList();
        foreach (var section in sections)
        {
            await worker.OpenAsync(section);
            if (worker.Page.Document.QuerySelector("main form[data-autosave]") is not null) await worker.AnswerAsync("Save section");
        }

        await worker.PressAsync("Send to the manager");
    }

    private async Task ApproveAsync(MeteredBrowser manager)
    {
        await manager.OpenAsync("/work");
        await manager.FollowAsync(family.Answer("C1", "person.family-name")!);
        await manager.AnswerAsync("Save your answer");
    }

    private async Task PlanAsync(MeteredBrowser worker)
    {
        await worker.OpenAsync("/plans");
        await worker.FollowAsync(family.Called("C1"));
        await worker.FollowAsync("The words of the plan");
        await worker.AnswerAsync("Save");
        await worker.FollowAsync("Who does what");
        await worker.AnswerAsync("Add the line", ("What will be done", "Breakfast at school every day, with a seat kept"), ("Who will do it", family.Called("M")),
            ("By when", Day(today.AddDays(14))), ("How we will know", "Nobody is hungry at ten o'clock"));
    }

    private async Task AgreeAsync(MeteredBrowser manager)
    {
        await manager.OpenAsync("/plans");
        await manager.FollowAsync(family.Called("C1"));
        await manager.FollowAsync("Agree");
        await manager.AnswerAsync("Agree the plan", Colleagues.Select(p => ($"What {family.Called(p)} thinks", "agrees")).ToList());
    }

    private async Task GiveAsync(MeteredBrowser worker)
    {
        await worker.OpenAsync("/plans");
        await worker.FollowAsync(family.Called("C1"));
        await worker.FollowAsync("Plain plan for the family");
        await worker.FollowAsync("Give it to the family");
        await worker.AnswerAsync("Record that it is given", ("Whom it is given to", family.Called("M")), ("How", "In person"));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
