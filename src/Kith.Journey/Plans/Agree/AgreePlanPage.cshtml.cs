using Kith.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.Plans.Agree;

/// <summary>One person's view as the page posts it.</summary>
internal sealed class ViewBox
{
    public PersonId? Person { get; set; }
    public ProfessionalId? Professional { get; set; }
    public string? View { get; set; }
    public string? Words { get; set; }
}

/// <summary>/plans/{planId}/agree</summary>
internal sealed class AgreePlanPage(AgreePlan agree, TimeProvider clock) : PlanPage
{
    public const string Code = "plans/agree";

    protected override IReadOnlyList<string> Keeps => ["views"];

    [BindProperty] public int Seen { get; set; }
    [BindProperty] public List<ViewBox> Views { get; set; } = [];
    [BindProperty] public DateOnly? NextReview { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await OpenAsync(Code) is { } end) return end;
        NextReview = AgreePlan.Proposed(Pack, clock.Moment(), Plan.AgreedAt is null);
        await ResumeAsync();
        Seen = Plan.Version;
        ViewBox[] boxes = [.. Plan.Children.Select(c => new ViewBox { Person = c.Id }), .. Plan.Adults.Select(a => new ViewBox { Person = a.Id }), .. Plan.Professionals.Select(p => new ViewBox { Professional = p.Id })];
        Views = [.. boxes.Select(b => Views.FirstOrDefault(v => (v.Person, v.Professional) == (b.Person, b.Professional)) ?? b)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OpenAsync(Code) is { } end) return end;
        var views = Views.Select(v => new ViewGiven(v.Person, v.Professional, v.View, v.Words, Plan.Children.Any(c => c.Id == v.Person))).ToList();
        return await EndAsync(await agree.RunAsync(PlanId, Seen, views, NextReview, cancellation), Code, $"/plans/{PlanId.Value}", "The plan is agreed. Give it to the family", SeenAgainAsync, "views");
    }

    public string NameOf(ViewBox box) =>
        Plan.People.FirstOrDefault(p => p.Id == box.Person)?.FullName ?? Plan.Professionals.FirstOrDefault(p => p.Id == box.Professional)?.Name ?? "Somebody";

    private Task SeenAgainAsync()
    {
        ModelState.Remove(nameof(Seen));
        Seen = Plan.Version;
        return Task.CompletedTask;
    }
}
