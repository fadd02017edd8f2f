using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Trusts;

/// <summary>/reform/bodies: how each action stands in each Trust or authority, the rule that rolls it up, and the bodies themselves.</summary>
public sealed class BodiesPage(ReadProgramme read, CurrentActor current, PracticePacks practice, NameBodies name, LetBodyWrite let, KithDb db) : ReformPage(read, current)
{
    [BindProperty] public string? Names { get; set; }
    [BindProperty] public List<int> From { get; set; } = [];
    [BindProperty] public string? Into { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public string? Why { get; set; }

    [BindProperty] public int? OfBody { get; set; }
    [BindProperty] public AgencyId? Agency { get; set; }

    /// <summary>Whose staff could write for a body.</summary>
    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    /// <summary>The bodies, past ones too.</summary>
    public IReadOnlyList<ProgrammeBody> Bodies { get; private set; } = [];

    /// <summary>The actions across the bodies in being.</summary>
    public IReadOnlyList<ActionByBody> Actions { get; private set; } = [];

    /// <summary>The rule that rolls up.</summary>
    public string Rule => RollUp.Says(practice.Reform.RollUp, Authority);

    /// <summary>Those in being, to pick from.</summary>
    public IReadOnlyList<Choice> InBeing => [.. Bodies.Where(b => b.Until is null).Select(b => new Choice(b.Number.ToString(), b.Name))];

    /// <summary>The same, with whose staff write for each.</summary>
    public IReadOnlyList<Choice> MayWrite => [.. Bodies.Where(b => b.Until is null).Select(b => new Choice(b.Number.ToString(), b.Name, b.WrittenBy is { } by ? $"Staff of {Agencies.FirstOrDefault(a => a.Value == by.Value.ToString())?.Label} write for it" : null))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostNameAsync(CancellationToken cancellation) =>
        await ShowAsync(cancellation) ? await AfterAsync(await name.DoAsync(Known.Programme.Id, Names ?? "", cancellation), "They are in the list", cancellation) : NotFound();

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellation) =>
        await ShowAsync(cancellation) ? await AfterAsync(await name.DoAsync(Known.Programme.Id, null, cancellation), "They are in the list", cancellation) : NotFound();

    public async Task<IActionResult> OnPostReorganiseAsync(CancellationToken cancellation) =>
        await ShowAsync(cancellation) ? await AfterAsync(await name.ReorganiseAsync(Known.Programme.Id, From, Into, On, Why, cancellation), "The reorganisation is kept; nothing that was said is lost", cancellation) : NotFound();

    public async Task<IActionResult> OnPostLetAsync(CancellationToken cancellation) =>
        await ShowAsync(cancellation) ? await AfterAsync(await let.DoAsync(Known.Programme.Id, OfBody, Agency, cancellation), Agency is null ? "Only the programme writes for it now" : "Their staff can write how the plan stands with them", cancellation) : NotFound();

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        Bodies = await Read.OfAsync<ProgrammeBody>(Known, cancellation);
        var place = Me.Place;
        Agencies = MayEdit ? [.. (await db.Set<Agency>().AsNoTracking().Where(a => a.Place == place).OrderBy(a => a.Name).ToListAsync(cancellation)).Select(a => new Choice(a.Id.Value.ToString(), a.Name))] : [];
        Actions = RollUp.Of(Known, Bodies, await Read.OfAsync<BodyStatus>(Known, cancellation), practice.Reform.RollUp);
        return true;
    }
}
