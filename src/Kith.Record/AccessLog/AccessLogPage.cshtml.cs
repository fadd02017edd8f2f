using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.AccessLog;

/// <summary>One look, in words.</summary>
/// <param name="Why">The reason of a break-glass; else what the sight means.</param>
public sealed record Look(DateTime At, string Who, string Role, string What, Sight Sight, string Why);

/// <summary>How often a role looked, for the person's own summary.</summary>
public sealed record LooksOfRole(string Role, int Times, DateOnly Last, bool Emergency);

/// <summary>/children/{personId}/access-log. A list of looks, or ?view=person: what the person is told, in plain words.</summary>
public sealed class AccessLogPage(KithDb db, PracticePacks practice) : PersonPage
{
    /// <summary>The permission to read who looked.</summary>
    public const string ReadLogs = "access-log.read";

    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 100;

    /// <inheritdoc/>
    protected override string What => "children/access-log";

    /// <inheritdoc/>
    protected override string Permission => ReadLogs;

    /// <summary>?view=person.</summary>
    [BindProperty(SupportsGet = true)] public string? View { get; set; }

    /// <summary>Which page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "part")] public int Part { get; set; } = 1;

    /// <summary>Whether the person's own summary is shown.</summary>
    public bool ForPerson => View == "person";

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Look> Looks { get; private set; } = [];

    /// <summary>Whether there are older ones.</summary>
    public bool More { get; private set; }

    /// <summary>By role, for the person.</summary>
    public IReadOnlyList<LooksOfRole> Roles { get; private set; } = [];

    /// <summary>The words people read.</summary>
    public PackWords Words => practice[Actor.Place].Words;

    /// <summary>Reads the log.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || Part < 1)
        {
            return NoSuchRecord();
        }

        var (agency, ids) = (Actor.Agency, Child.Ids.Select(i => (PersonId?)i).ToList());
        var all = db.Set<ReadEntry>().AsNoTracking().Where(e => e.AgencyId == agency && ids.Contains(e.PersonId));
        if (ForPerson)
        {
            // Who was refused saw nothing: the person is told who looked.
            var rows = await all.Where(e => e.Sight == Sight.InReach || e.Sight == Sight.BrokenGlass).GroupBy(e => new { e.Role, e.Sight })
                .Select(g => new { g.Key.Role, g.Key.Sight, Times = g.Count(), Last = g.Max(e => e.At) }).ToListAsync(cancellation);
            Roles = rows.OrderByDescending(r => r.Last).Select(r => new LooksOfRole(RoleSays(r.Role), r.Times, London.DateOf(r.Last), r.Sight == Sight.BrokenGlass)).ToList();
            return Page();
        }

        var entries = await all.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip((Part - 1) * PageSize).Take(PageSize + 1).ToListAsync(cancellation);
        var persons = Child.Ids;
        var glass = await db.Set<BrokenGlass>().AsNoTracking().Where(g => g.AgencyId == agency && persons.Contains(g.PersonId)).ToListAsync(cancellation);
        More = entries.Count > PageSize;
        Looks = entries.Take(PageSize).Select(e => new Look(e.At, e.UserName, RoleSays(e.Role), PageSays(e.What), e.Sight, Why(e, glass))).ToList();
        return Page();
    }

    private string RoleSays(string role) => practice[Actor.Place].Roles.TryGetValue(role, out var found) ? found.Says : role;

    // "children/chronology-court" is "Chronology court": the code is stable, and close enough to words to be read.
    private static string PageSays(string code) => code[(code.LastIndexOf('/') + 1)..].Replace('-', ' ').Replace('.', ' ').Capitalised();

    private static string Why(ReadEntry entry, List<BrokenGlass> glass) => entry.Sight switch
    {
        Sight.InReach => "Within reach: works with the family, or the role covers it",
        Sight.BrokenGlass => glass.Find(g => g.UserId == entry.UserId && g.From <= entry.At && g.To > entry.At)?.Why is { } why ? $"Break-glass: {why}" : "Break-glass",
        _ => "Refused: nothing was shown",
    };
}
