using System.Net;
using System.Text.RegularExpressions;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Users;
using Kith.Team.Allocation;
using Kith.Tests.Journey.Assessment;
using Kith.Tests.Journey.Plans;
using Kith.Tests.Support;
using Kith.Tests.Team;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Web;

/// <summary>A forged id, another agency's child and a sealed record are not found, and whoever tried is written down.</summary>
public sealed partial class ForgedIdTests
{
    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task No_page_of_people_answers_a_forged_id_and_every_try_is_logged(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = place == "england" ? kith.England : kith.NorthernIreland;
        var pages = (await kith.RoutesAsync())
            .Where(r => r.Metadata.GetMetadata<ShowsPeopleAttribute>() is not null && r.RoutePattern.RawText!.Contains(":guid", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 30, $"{pages.Count} pages of people");
        foreach (var page in pages)
        {
            var needs = page.Metadata.GetOrderedMetadata<NeedsAttribute>().Select(n => n.Permission).ToList();
            var role = TestKith.Practice[place].Roles.Keys.OrderByDescending(r => r == "team-manager").First(r => needs.TrueForAll(TestKith.Practice[place].Roles[r].May));
            var address = "/" + Placeholder().Replace(page.RoutePattern.RawText!.TrimStart('/'), m => m.Value.Contains(":guid", StringComparison.Ordinal) ? kith.Clock.New<PersonId>().Value.ToString() : m.Value.Contains(":int", StringComparison.Ordinal) ? "1" : "x");

            var answer = await kith.SignedIn(agency[role]).OpenAsync(address);

            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{role} finds {(int)answer.Status} at {page.RoutePattern.RawText}");
            Assert.True(await RefusedAsync(kith, agency[role]) > 0, $"{role} left no trace at {page.RoutePattern.RawText}");
            await ForgetAsync(kith);
        }
    }

    [Theory, InlineData("another agency's"), InlineData("sealed")]
    public async Task What_is_anothers_or_sealed_is_not_found_on_any_page_of_the_journey_and_every_try_is_logged(string what)
    {
        await using var kith = await TestKith.StartAsync();
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        var promise = await family.WithPromiseAsync("Ring the school", new(2026, 3, 20));
        var known = await KnownFamily.InAsync(kith, kith.NorthernIreland);
        var assessment = await known.StartAsync();
        var waiting = await WaitingStory.BeginAsync(kith);
        var need = waiting.Need;
        var handover = await waiting.AllocatedAsync(kith.NorthernIreland["social-worker"]);
        var allocation = await AllocationAsync(kith);
        string[] addresses =
        [
            .. new[] { "", "/edit", "/agree", "/review", "/move", "/plain", "/give" }.Select(p => $"/plans/{plan.Value}{p}"), $"/promises/{promise.Value}",
            .. new[] { "", "/child-words", "/read", "/manager", "/more-time" }.Select(p => $"/assessments/{assessment.Value}{p}"),
            $"/families/{family.Family.Id.Value}/visits/new", $"/families/{family.Family.Id.Value}/plans/new", $"/children/{family.ChildIds[0].Value}/visits", $"/children/{family.ChildIds[0].Value}/plans",
            $"/handovers/{handover.Value}", $"/handovers/{handover.Value}/print", $"/handovers/{handover.Value}/note", $"/allocation/{need.Value}", $"/allocation/change/{allocation.Value}",
        ];
        var user = what == "sealed" ? kith.NorthernIreland["team-manager"] : kith.England["team-manager"];
        if (what == "sealed") await SealAllAsync(kith);
        foreach (var address in addresses)
        {
            await ForgetAsync(kith);
            var answer = await kith.SignedIn(user).OpenAsync(address);
            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{(int)answer.Status} at {address}");
            Assert.True(await RefusedAsync(kith, user) > 0, $"No trace at {address}");
        }
    }

    private static async Task<int> RefusedAsync(TestKith kith, User user)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KithDb>().Set<ReadEntry>().CountAsync(e => e.UserId == user.Id && e.Sight != Kith.Platform.Access.Sight.InReach && e.Sight != Kith.Platform.Access.Sight.BrokenGlass);
    }

    // Only in a test: so that each try is counted by itself.
    private static async Task ForgetAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<KithDb>().Set<ReadEntry>().ExecuteDeleteAsync();
    }

    private static async Task SealAllAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        foreach (var person in await db.Set<Kith.Record.People.Person>().ToListAsync()) person.Sealed = true;
        await db.SaveAsync(CancellationToken.None);
    }

    private static async Task<AllocationId> AllocationAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Allocation>().SingleAsync()).Id;
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
