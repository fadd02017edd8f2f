using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Wider;

/// <summary>/reform/wider: the key themes with what serves them, and the programmes and strategies beside this one. <c>?theme=ID</c> or <c>?link=ID</c> opens one in its form.</summary>
public sealed class WiderPage(ReadProgramme read, CurrentActor current, WriteBeside write) : ReformPage(read, current)
{
    [BindProperty] public ReformRowId? Seen { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public List<int> Workstreams { get; set; } = [];
    [BindProperty] public string? Refs { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Body { get; set; }
    [BindProperty] public GoTogether Together { get; set; }

    /// <summary>Which form is open: "theme", "link" or none.</summary>
    public string Form { get; private set; } = "";

    /// <summary>The themes.</summary>
    public IReadOnlyList<ReformTheme> Themes { get; private set; } = [];

    /// <summary>What stands beside the programme.</summary>
    public IReadOnlyList<OutsideLink> Beside { get; private set; } = [];

    /// <summary>Actions under no theme.</summary>
    public IReadOnlyList<string> UnderNone => [.. Known.Actions.Where(a => !Themes.Any(t => t.Holds(a))).Select(a => a.Row.Ref).Distinct()];

    /// <summary>How they may go together.</summary>
    public static IReadOnlyList<Choice> Ways { get; } = [.. Enum.GetValues<GoTogether>().Select(g => new Choice(g.ToString(), WriteBeside.Says(g)))];

    /// <summary>What it may be.</summary>
    public static IReadOnlyList<Choice> KindChoices { get; } = [new("programme", "Programme"), new("strategy", "Strategy"), new("review", "Review")];

    public async Task<IActionResult> OnGetAsync(ReformRowId? theme, ReformRowId? link, CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation)) return NotFound();
        if (Themes.FirstOrDefault(t => t.Id == theme) is { } t)
        {
            (Form, Seen, Says, Workstreams, Refs) = ("theme", t.Id, t.Says, Numbers(t.Workstreams), t.Refs.Replace(",", ", ", StringComparison.Ordinal));
        }
        else if (Beside.FirstOrDefault(l => l.Id == link) is { } l)
        {
            (Form, Seen, Name, Kind, Body, Says, Workstreams, Together) = ("link", l.Id, l.Name, l.Kind, l.Body, l.Says, Numbers(l.Workstreams), l.Together);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostThemeAsync(CancellationToken cancellation)
    {
        Form = "theme";
        return await ShowAsync(cancellation) ? await AfterAsync(await write.PlaceAsync(new(Known.Programme.Id, Seen, Says, string.Join(',', Workstreams), Refs), null, cancellation), "The theme is kept", cancellation) : NotFound();
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancellation)
    {
        Form = "link";
        return await ShowAsync(cancellation) ? await AfterAsync(await write.JoinAsync(new(Known.Programme.Id, Seen, Name, Kind, Body, Says, string.Join(',', Workstreams), Together), null, cancellation), "The link is kept", cancellation) : NotFound();
    }

    /// <summary>A line for each theme.</summary>
    public IHtmlContent DrawThemes() => Table.Render(
        "Key themes", [new("Theme"), new("Workstreams"), new("Actions by themselves"), new("Dates done", true), new("Overdue", true), new("To come", true)],
        Themes.OrderBy(t => t.Number).Select(t =>
        {
            var dues = Known.Actions.Where(t.Holds).SelectMany(a => a.Dues).ToList();
            return (IReadOnlyList<object?>)
            [
                Named($"{t.Number}. {t.Says}", $"?theme={t.Id.Value}", $"theme {t.Number}"), Joined(t.Workstreams), Joined(t.Refs),
                dues.Count(d => d.Status == DueStatus.Done).ToString(), dues.Count(d => d.Status == DueStatus.Overdue).ToString(), dues.Count(d => d.Status is not (DueStatus.Done or DueStatus.Overdue)).ToString(),
            ];
        }), dense: true);

    /// <summary>A line for each programme or strategy; those that pull apart first, then those nobody looked at.</summary>
    public IHtmlContent DrawBeside() => Table.Render(
        "Programmes, strategies and reviews beside this one", [new("Name"), new("What it is"), new("Whose"), new("What we need of each other"), new("Workstreams"), new("How they go together")],
        Beside.OrderBy(l => l.Together == GoTogether.PullApart ? 0 : l.Together == GoTogether.NotLookedAt ? 1 : 2).ThenBy(l => l.Number).Select(l => (IReadOnlyList<object?>)
        [
            Named(l.Name, $"?link={l.Id.Value}", l.Name), l.Kind.Capitalised(), l.Body, l.Says, Joined(l.Workstreams), WriteBeside.Says(l.Together),
        ]), dense: true);

    private object Named(string words, string change, string what) => MayEdit ? Markup.Several(words + " ", Markup.Link(change, "Change", Markup.Hidden(" " + what))) : words;

    private static string Joined(string numbers) => numbers.Replace(",", ", ", StringComparison.Ordinal);

    private static List<int> Numbers(string joined) => [.. KnockOn.Refs(joined).Select(int.Parse)];

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        (Themes, Beside) = (await Read.OfAsync<ReformTheme>(Known, cancellation), await Read.OfAsync<OutsideLink>(Known, cancellation));
        return true;
    }
}
