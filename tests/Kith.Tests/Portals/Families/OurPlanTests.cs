using System.Net;
using System.Text.RegularExpressions;
using Kith.Journey.Plans;
using Kith.Platform.Data;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Tests.Journey.Plans;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Portals.Families;

/// <summary>The plan as the family reads it.</summary>
public sealed partial class OurPlanTests
{
    [Fact]
    public async Task Every_promise_of_the_staff_page_is_on_the_plain_page()
    {
        await using var kith = await TestKith.StartAsync();
        var (family, plan) = await AgreedAsync(kith);
        await family.WithPromiseAsync("Weigh Finn", new(2026, 5, 1), PromiseWho.Of(family.HealthVisitor.Id, "Joy Mensah"), plan, "plan");
        var worker = kith.SignedIn(family.Worker);

        var staff = Promises(await worker.OpenAsync($"/plans/{plan.Value}"));
        var plain = Promises(await worker.OpenAsync($"/plans/{plan.Value}/plain"));

        Assert.Equal(2, staff.Count);
        Assert.Equal(staff, plain);
    }

    [Fact]
    public async Task The_plain_plan_has_the_familys_words_for_staff_terms_and_the_staff_page_keeps_them()
    {
        await using var kith = await TestKith.StartAsync();
        var (family, plan) = await AgreedAsync(kith);
        var worker = kith.SignedIn(family.Worker);

        var plain = await worker.OpenAsync($"/plans/{plan.Value}/plain?print=1");
        var staff = await worker.OpenAsync($"/plans/{plan.Value}/edit");

        Assert.Contains("Family time with their father", plain.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("LAC", plain.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Supervised contact", plain.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("LAC is not needed. Supervised contact", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_says_now_by_when_and_when_it_ends()
    {
        await using var kith = await TestKith.StartAsync();
        var (family, plan) = await AgreedAsync(kith);
        await family.WithPromiseAsync("Weigh Finn", new(2026, 6, 1), null, plan, "plan");

        var page = await kith.SignedIn(family.Worker).OpenAsync($"/plans/{plan.Value}/plain");

        Assert.Equal(["Now", "By 1 June 2026", "The plan ends when"], page.Document.QuerySelectorAll(".kith-plan__when").Select(e => e.TextContent));
        Assert.NotNull(page.The("[data-reading-grade]"));
    }

    [Fact]
    public async Task A_parent_opens_the_link_and_says_they_do_not_agree_in_their_words_and_the_worker_is_told()
    {
        await using var kith = await TestKith.StartAsync();
        var (family, plan) = await AgreedAsync(kith);
        var parent = kith.Anyone();
        var opened = await parent.OpenAsync(await LinkAsync(kith, family, plan));
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        Assert.DoesNotContain("Kelly", opened.Text, StringComparison.Ordinal);

        var wrong = await parent.SubmitAsync([("words", "Mornings are too hard")], "Send");
        Assert.Single(wrong.Errors);
        Assert.Equal("Mornings are too hard", wrong.The("[name=words]").TextContent.Trim());
        var sent = await parent.SubmitAsync([("kind", "disagree")], "Send");

        // Ten working days; 17 March is a bank holiday in Northern Ireland.
        Assert.Contains("will answer by 18 March 2026", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Mornings are too hard", sent.Text, StringComparison.Ordinal);
        var worker = kith.SignedIn(family.Worker);
        Assert.Contains("Mornings are too hard", (await worker.OpenAsync("/plans")).Text, StringComparison.Ordinal);
        Assert.Contains(await MessagesAsync(kith), m => m.ToUser == family.Worker.Id && m.Channel == Channel.InApp);
        await worker.FollowAsync("Answer");
        await worker.SubmitAsync([("answer", "WillDo"), ("says", "Ask for help with the mornings"), ("byWhen.Day", "20"), ("byWhen.Month", "3"), ("byWhen.Year", "2026")], "Answer");
        var read = await parent.OpenAsync(parent.Page.Address.AbsolutePath);
        Assert.Contains("We will, by 20 March 2026: Ask for help with the mornings", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_or_old_link_opens_nothing()
    {
        await using var kith = await TestKith.StartAsync();
        var (family, plan) = await AgreedAsync(kith);
        var link = await LinkAsync(kith, family, plan);

        Assert.Equal(HttpStatusCode.NotFound, (await kith.Anyone().OpenAsync(link[..^1] + (link[^1] == 'A' ? 'B' : 'A'))).Status);
        kith.Clock.Advance(TimeSpan.FromDays(32));
        Assert.Equal(HttpStatusCode.NotFound, (await kith.Anyone().OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Nothing_is_sent_by_a_way_nobody_said_is_safe()
    {
        await using var kith = await TestKith.StartAsync();
        var (family, plan) = await AgreedAsync(kith);
        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync($"/plans/{plan.Value}/give");

        var page = await worker.SubmitAsync([("to", family.Mother.Id.Value.ToString()), ("how", "by email")], "Record that it is given");

        Assert.Contains("not safe to use", page.Errors[0], StringComparison.Ordinal);
        Assert.DoesNotContain(await MessagesAsync(kith), m => m.Channel == Channel.Email);
    }

    internal static async Task<(PlanFamily Family, PlanId Plan)> AgreedAsync(TestKith kith)
    {
        var family = await PlanFamily.MoveInAsync(kith, kith.NorthernIreland);
        var plan = await family.WithPlanAsync();
        await PlanTests.WriteAsync(kith, family, plan);
        await PlanTests.AgreeAsync(kith, family, plan);
        return (family, plan);
    }

    private static async Task<string> LinkAsync(TestKith kith, PlanFamily family, PlanId plan)
    {
        await using (var scope = kith.ActingAs(family.Worker))
        {
            var facts = scope.ServiceProvider.GetRequiredService<RecordFacts>();
            PlanFamily.Done(await scope.ServiceProvider.GetRequiredService<Work>().DoAsync<Kith.Kernel.Nothing>(new("test.facts", "plans.work", "Asked"), About.These(family.ChildIds), null, async hand =>
            {
                await facts.RecordAsync(hand, new("person", "Niamh"), [
                    new(Subject.Of(family.Mother.Id), "person.email", "niamh@example.org"), new(Subject.Of(family.Mother.Id), "person.safe-contact", "email")], [family.Mother.Id], CancellationToken.None);
                return Kith.Kernel.Nothing.Value;
            }));
        }

        var worker = kith.SignedIn(family.Worker);
        await worker.OpenAsync($"/plans/{plan.Value}/give");
        await worker.SubmitAsync([("to", family.Mother.Id.Value.ToString()), ("how", "by email")], "Record that it is given");
        return Address().Match((await MessagesAsync(kith)).Single(m => m.Channel == Channel.Email).Body).Value;
    }

    private static async Task<List<Message>> MessagesAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().ToListAsync();
    }

    private static HashSet<string> Promises(Page page) => page.Document.QuerySelectorAll("[data-promise]").Select(e => e.GetAttribute("data-promise")!).ToHashSet();

    [GeneratedRegex("/our-plan/[A-Za-z0-9_-]+")]
    private static partial Regex Address();
}
