using Kith.Kernel;
using Kith.Sight.Reform;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform;

/// <summary>What a late action puts at risk, and by which link.</summary>
public sealed class KnockOnTests
{
    [Fact]
    public async Task A_late_review_of_fostering_puts_regulations_residential_care_and_secure_care_at_risk()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var risks = KnockOn.Of(await kith.KnownAsync(on: "2025-05-01"), "4.1");
        var regulations = Assert.Single(risks, r => r.Workstream == 7 && r.Step == 1);
        Assert.Equal(["7.1b"], regulations.Actions.Select(a => a.Row.Ref));
        Assert.Contains("Foster Placement and Fostering Agencies Regulations", regulations.Link.Says, StringComparison.Ordinal);
        var residential = Assert.Single(risks, r => r.Workstream == 3 && r.Step == 1);
        Assert.True(residential.Whole);
        Assert.Equal("an insufficient supply of foster care places can lead to children entering residential care", residential.Link.Says);
        Assert.Equal(["regional juvenile justice facility", "secure care"], risks.Where(r => r.Step == 2 && r.By == "workstream 3").Select(r => r.Outside!).Order());
        Assert.DoesNotContain(risks, r => r.Link.LeadsAnywhere); // a channel for all policy is no consequence of fostering
        Assert.DoesNotContain(risks, r => r.Workstream == 5); // 4.2 and 5.2 are about short breaks, not about this action
    }

    [Fact]
    public async Task Following_the_links_ends_even_where_they_go_in_a_circle()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var known = await kith.KnownAsync(on: "2025-05-01");
        Assert.All(known.Actions.Select(a => a.Row.Ref).Distinct(), reference =>
        {
            var links = KnockOn.Of(known, reference).Select(r => r.Link.Number).ToList();
            Assert.Equal(links.Distinct(), links);
        });
    }

    [Fact]
    public async Task What_is_done_is_no_longer_at_risk()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var due = (await kith.KnownAsync()).OfRef("7.1b")[0].Dues[0].Row;
        Assert.IsType<Outcome<Nothing>.Done>(await kith.AsOfficeAsync(s => s.GetRequiredService<MeetDate>().DoAsync(due.Id, new(2026, 2, 1), "Regulations laid", CancellationToken.None)));
        Assert.DoesNotContain(KnockOn.Of(await kith.KnownAsync(), "4.1"), r => r.Workstream == 7);
    }
}
