using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Platform.Jobs;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>
/// Each night: what somebody began and never sent is let go, after the days that the page told them. Unsent referrals hold what a stranger wrote
/// about a child, so they are kept for less long than the drafts of staff. Drafts are no record, so nothing of it stands in history.
/// </summary>
public sealed class LetOldDraftsGo(Drafts drafts, CurrentActor current, PracticePacks practice, TimeProvider clock) : IHouseJob
{
    /// <summary>The clocks of the pack: for referrals, and for everything else.</summary>
    public const string Referrals = "draft-kept-referrer", Others = "draft-kept";

    private static readonly string[] Kinds = [ReferralForms.Referral + ":", ReferralForms.SelfReferral + ":"];

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var kind in Kinds)
        {
            await drafts.LetGoAsync(kind, Before(Referrals), cancellation);
        }

        await drafts.LetOthersGoAsync(Kinds, Before(Others), cancellation);
    }

    // The moment whose drafts are due today: the clock is asked forwards, so it is stepped back by its own length.
    private DateTime Before(string id)
    {
        var (now, pack) = (clock.Moment(), practice[current.Value.Place]);
        var limit = pack.Clocks.On(id, London.DateOf(now));
        var start = now;
        while (ClockFace.Due(limit, pack.Calendar, start) >= now)
        {
            start = start.AddDays(-1);
        }

        return start;
    }
}
