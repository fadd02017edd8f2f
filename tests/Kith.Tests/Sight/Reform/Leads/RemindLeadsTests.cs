using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Jobs;
using Kith.Platform.Messages;
using Kith.Sight.Reform;
using Kith.Sight.Reform.Leads;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform.Leads;

/// <summary>A lead hears of a report before it is late, and once when it is.</summary>
public sealed class RemindLeadsTests
{
    [Fact]
    public async Task The_lead_is_reminded_a_week_before_and_again_when_it_is_late_and_never_twice()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var programme = (await kith.KnownAsync()).Programme.Id;
        var (lead, office) = (kith.NorthernIreland["workstream-lead"], kith.NorthernIreland["programme-office"]);
        await kith.AsOfficeAsync(s => s.GetRequiredService<NameLead>().DoAsync(programme, 4, lead.Id.Value, ended: false, CancellationToken.None));

        await MorningAsync(kith, 2026, 4, 6); // the report of January to March is late after 14 April
        Assert.Empty(await ToAsync(kith, lead.Id));
        await MorningAsync(kith, 2026, 4, 7);
        await MorningAsync(kith, 2026, 4, 8);
        Assert.Contains("is due by 14 April 2026", Assert.Single(await ToAsync(kith, lead.Id)).Subject, StringComparison.Ordinal);
        // Eight workstreams name no account: the office is told instead, with the names of the leads.
        Assert.Equal(8, (await ToAsync(kith, office.Id)).Count);
        Assert.All(await ToAsync(kith, office.Id), m => Assert.Contains("you are told instead", m.Body, StringComparison.Ordinal));

        await MorningAsync(kith, 2026, 4, 15);
        await MorningAsync(kith, 2026, 4, 16);
        Assert.Equal(["due", "late"], (await ToAsync(kith, lead.Id)).Select(m => m.Subject.Contains("is late", StringComparison.Ordinal) ? "late" : "due").Order());
    }

    [Fact]
    public async Task Who_has_reported_is_left_in_peace()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var programme = (await kith.KnownAsync()).Programme.Id;
        var lead = kith.NorthernIreland["workstream-lead"];
        await kith.AsOfficeAsync(s => s.GetRequiredService<NameLead>().DoAsync(programme, 4, lead.Id.Value, ended: false, CancellationToken.None));
        kith.Clock.MoveTo(new DateTimeOffset(2026, 4, 2, 8, 0, 0, TimeSpan.Zero));
        Assert.IsType<Outcome<Nothing>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<ReportProgress>().DoAsync(new(programme, 4, new(2026, 1, 1), "Done", "Next", "", null), CancellationToken.None)));
        await MorningAsync(kith, 2026, 4, 20);
        Assert.Empty(await ToAsync(kith, lead.Id));
    }

    private static async Task MorningAsync(TestKith kith, int year, int month, int day)
    {
        kith.Clock.MoveTo(new DateTimeOffset(year, month, day, 7, 20, 0, TimeSpan.Zero));
        await kith.Services.GetRequiredService<HouseRounds>().RunAsync("reform.remind-leads", CancellationToken.None);
    }

    private static Task<List<Message>> ToAsync(TestKith kith, UserId user) => kith.AsOfficeAsync(s => s.GetRequiredService<KithDb>().Set<Message>().AsNoTracking().Where(m => m.ToUser == user).ToListAsync());
}
