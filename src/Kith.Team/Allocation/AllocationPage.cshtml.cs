using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Team.Workforce;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>The manager's board: who needs a worker, who waits, how heavy the team's work is.</summary>
[Authorize]
[ShowsPeople]
public sealed class AllocationPage(
    KithDb db, CurrentActor current, PracticePacks practice, WaitingFamilies families, SuggestWorkers suggest, ReadLog reads) : PageModel
{
    /// <summary>The permission to see the board.</summary>
    public const string Permission = "allocation.work";

    [TempData] public string? Notice { get; set; }
    public IReadOnlyList<WaitingFamily> New { get; private set; } = [];
    public IReadOnlyList<WaitingFamily> Listed { get; private set; } = [];
    public IReadOnlyList<(Worker Worker, Load Load)> Loads { get; private set; } = [];

    /// <summary>"3 families with 7 children wait for a worker. The longest has waited 23 days."</summary>
    public string Sum { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Value;
        if (!actor.May(Permission)) return NotFound();
        var all = await families.MineAsync(cancellation);
        await reads.WriteAsync("allocation/board", all.SelectMany(f => f.Children).Select(c => ((PersonId?)c.Id, Sight.InReach)).DefaultIfEmpty((null, Sight.InReach)), cancellation);
        (New, Listed) = (all.Where(f => f.ListedAt is null).ToList(), all.Where(f => f.ListedAt is not null).ToList());
        Sum = all.Count == 0 ? "Every child has a worker."
            : $"{Count(all.Count, "family waits", "families wait")} for a worker, with {Count(all.Sum(f => f.Waiting), "child", "children")}. The longest wait is {Count(all.Max(f => f.DaysWaiting), "day", "days")}.";
        var teams = await db.Set<Record.Users.Team>().Where(t => t.AgencyId == actor.Agency && (actor.Reach != ReachKind.Team || actor.Teams.Contains(t.Id))).Select(t => t.Id).ToListAsync(cancellation);
        Loads = await suggest.LoadsAsync(teams, cancellation);
        return Page();
    }

    public string Risk(WaitingFamily family) => practice[current.Value.Place].Codes["risk-level"].Says(family.RiskLevel).Split(':')[0];

    public TagTone Tone(WaitingFamily family) => family.RiskLevel switch { "high" => TagTone.Red, "medium" => TagTone.Orange, _ => TagTone.Grey };

    public string ChildrenSay(WaitingFamily family) => family.Children.Count == 0 ? Count(family.Waiting, "child", "children")
        : string.Join(", ", family.Children.Select(c => c.Name)) + (family.Waiting > family.Children.Count ? $" and {family.Waiting - family.Children.Count} more" : "");

    public string Day(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("en-GB")) ?? "";

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
