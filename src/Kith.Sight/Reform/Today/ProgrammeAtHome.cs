using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Sight.Reform.Leads;

namespace Kith.Sight.Reform.Today;

/// <summary>
/// On the home page of the programme office and of leads: what is late, which reports are due, which decisions are not done. A lead whose
/// account is named sees what is of their workstreams; the office sees everything. Names nobody outside the programme.
/// </summary>
internal sealed class ProgrammeAtHome(ReadProgramme read, ReadWaiting waiting) : IHomePart
{
    public int Order => 50;

    public string Permission => "reform.report";

    public string Title => "The programme today";

    public async Task<HomeView?> LoadAsync(Actor actor, CancellationToken cancellation)
    {
        if (await read.FindAsync(null, null, null, cancellation) is not { } known) return null;
        var mine = actor.May("reform.edit") ? [] : (await read.OfAsync<LeadAccount>(known, cancellation)).Where(l => !l.Ended && l.UserId == actor.User.Value).Select(l => l.WorkstreamNumber).ToHashSet();
        var lines = (await waiting.OfAsync(known, cancellation)).Where(w => mine.Count == 0 || (w.Workstream is { } of && mine.Contains(of)));
        return HomeLines.Of(lines.Select(w => new HomeLine(w.Href, w.Says, w.Detail)), "/reform/today", "Everything that waits");
    }
}
