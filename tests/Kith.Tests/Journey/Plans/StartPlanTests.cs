using System.Net;
using Kith.Tests.Support;

namespace Kith.Tests.Journey.Plans;

/// <summary>Given children without a plan, when a worker starts one by hand, then why stands in it and nothing is typed again.</summary>
public sealed class StartPlanTests
{
    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task A_worker_starts_an_early_help_plan_from_the_childs_record(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, place == "england" ? kith.England : kith.NorthernIreland);
        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync($"/children/{family.ChildIds[0].Value}/plans");
        await worker.FollowAsync("Start a plan");
        await worker.SubmitAsync([("Why", "Mornings are hard.")], "Start the plan");
        Assert.Equal(["Choose the kind of plan"], worker.Page.Errors);
        await worker.SubmitAsync([("Kind", "early-help")], "Start the plan");

        Assert.Equal("Who does what by when", worker.Page.Heading);
        await worker.FollowAsync("Plain plan for the family");
        Assert.Contains("Mornings are hard.", worker.Page.Text, StringComparison.Ordinal);
        await worker.OpenAsync($"/families/{family.Family.Id.Value}/plans/new");
        Assert.Contains("Every child of this family has a plan.", worker.Page.Text, StringComparison.Ordinal);
        await worker.OpenAsync($"/children/{family.ChildIds[1].Value}/plans");
        Assert.DoesNotContain("Start a plan", worker.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_work_on_plans_or_not_see_the_family_finds_no_such_page()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        foreach (var user in new[] { kith.NorthernIreland["business-support"], kith.England["social-worker"] })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(user).OpenAsync($"/families/{family.Family.Id.Value}/plans/new")).Status);
        }
    }
}
