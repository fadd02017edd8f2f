using Kith.Sight.Reform.Leads;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform.Today;

/// <summary>What somebody of the programme sees first in the morning.</summary>
public sealed class ProgrammeAtHomeTests
{
    [Fact]
    public async Task The_office_sees_what_is_late_and_a_lead_sees_their_own()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var page = await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync("/");
        Assert.Contains("The programme today", page.Text, StringComparison.Ordinal);
        Assert.Contains("1.1 Revise current Gateway processes", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing waits for you here", page.Text, StringComparison.Ordinal);

        var lead = kith.NorthernIreland["workstream-lead"];
        var programme = (await kith.KnownAsync()).Programme.Id;
        await kith.AsOfficeAsync(s => s.GetRequiredService<NameLead>().DoAsync(programme, 4, lead.Id.Value, ended: false, CancellationToken.None));
        page = await kith.SignedIn(lead).OpenAsync("/");
        Assert.Contains("4.1 Undertake a review of fostering", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1.1 Revise current Gateway processes", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The programme today", (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The programme today", (await kith.SignedIn(kith.England["programme-office"]).OpenAsync("/")).Text, StringComparison.Ordinal); // no plan there
    }
}
