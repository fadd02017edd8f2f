using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/{id}/return: what a complete referral has and this one has not, ticked and sent back.</summary>
[ShowsPeople]
public sealed class ReturnModel(OpenReferral open, ReturnReferral returns, CurrentActor current, PracticePacks practice, TimeProvider clock) : ReferralPage(open, clock)
{
    [BindProperty]
    public List<string> Missing { get; set; } = [];

    [BindProperty]
    public string? Also { get; set; }

    [BindProperty]
    public DateOnly? By { get; set; }

    public IReadOnlyList<Choice> MayMiss { get; private set; } = [];

    protected override string Look => "front-door/return";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await EndAsync(await returns.RunAsync(new(Id, Version, Missing, Also, By, Site), cancellation), cancellation);

    protected override Task<bool> PrepareAsync(CancellationToken cancellation)
    {
        MayMiss = MissingInReferral.Of(Referred, practice, practice[current.Value.Place], Today)
            .Select(m => new Choice(m.Id, m.Says, m.Of == 1 ? null : $"Answered for {m.Have} of {m.Of}")).ToList();
        return Task.FromResult(true);
    }
}
