using Kith.Journey.Plans;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.Plans;

/// <summary>Promises: one list, wherever they were made.</summary>
public sealed class PromiseTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Theory]
    [InlineData(-1, PromiseStatus.Overdue)]
    [InlineData(0, PromiseStatus.DueSoon)]
    [InlineData(7, PromiseStatus.DueSoon)]
    [InlineData(8, PromiseStatus.Open)]
    public void A_promise_that_nobody_has_ended_stands_as_its_day_says(int days, PromiseStatus expected) =>
        Assert.Equal(expected, PromiseStatuses.Of(Today.AddDays(days), null, null, null, Today, PromiseStatuses.Soon(TestKith.Practice["england"], Today)));

    [Fact]
    public void What_came_of_a_promise_counts_more_than_its_day()
    {
        var at = new DateTime(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc);
        Assert.Equal(PromiseStatus.Kept, PromiseStatuses.Of(Today.AddDays(-9), at, null, null, Today, Today));
        Assert.Equal(PromiseStatus.NotKept, PromiseStatuses.Of(Today.AddDays(9), null, at, null, Today, Today));
        Assert.Equal(PromiseStatus.Replaced, PromiseStatuses.Of(Today, null, null, at, Today, Today));
    }

    [Fact]
    public async Task Promises_of_a_visit_and_of_a_plan_stand_in_one_list_the_most_pressing_first()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        await family.WithPromiseAsync("Ring the school about the breakfast club", Today.AddDays(20));
        await family.WithPromiseAsync("Weigh Finn", Today.AddDays(-2), PromiseWho.Of(family.HealthVisitor.Id, "Joy Mensah"), plan, "plan");

        await using var scope = kith.ActingAs(family.Worker);
        var open = await scope.ServiceProvider.GetRequiredService<OpenPromises>().ForAsync([family.Children[2].Id], CancellationToken.None);

        Assert.Equal(["Weigh Finn", "Ring the school about the breakfast club"], open.Select(p => p.What));
        Assert.Equal([PromiseStatus.Overdue, PromiseStatus.Open], open.Select(p => p.Status));
        Assert.Equal("Joy Mensah (Health visitor)", open[0].Who);
        Assert.Equal("Aoife, Cara and Finn", open[0].ForNames);
    }

    [Fact]
    public async Task A_promise_belongs_to_its_own_children_only()
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var other = await PlanFamily.MoveInAsync(kith, kith.England);
        await family.WithPromiseAsync("Ring the school", Today);

        await using var scope = kith.ActingAs(other.Worker);
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<OpenPromises>().ForAsync(family.ChildIds, CancellationToken.None));
    }
}
