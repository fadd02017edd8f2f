using Kith.Tests.Platform.Messages;
using Kith.Platform.Messages;
using Kith.Platform.Data;
using Kith.Record.Users;
using Kith.Record.Users.SignIn;
using Kith.Tests.Support;
using Kith.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.Users;

/// <summary>An administrator's work with accounts, through the pages.</summary>
public sealed class AccountsTests
{
    [Fact]
    public async Task A_new_account_chooses_a_password_with_its_link_once_and_sets_up_an_authenticator()
    {
        await using var kith = await TestKith.StartAsync();
        var administrator = kith.SignedIn(kith.NorthernIreland["administrator"]);
        await administrator.OpenAsync("/administration/users/add");
        var ready = await administrator.SubmitAsync(
            [("Name", "Orla Example"), ("Email", "Orla@Example.org"), ("Role", "social-worker"), ("Teams", kith.NorthernIreland.Assessment.Id.Value.ToString())]);
        var link = ready.The("main code").TextContent;

        var orla = kith.Anyone();
        await orla.OpenAsync(link);
        Assert.NotEmpty((await orla.SubmitAsync([("Password", "short"), ("Again", "short")])).Errors);
        Assert.NotEmpty((await orla.SubmitAsync([("Password", Doors.Password), ("Again", "another")])).Errors);
        Assert.Equal("/sign-in", (await orla.SubmitAsync([("Password", Doors.Password), ("Again", Doors.Password)])).Address.AbsolutePath);
        Assert.Equal("/sign-in/authenticator", (await orla.TryPasswordAsync("orla@example.org", Doors.Password)).Address.AbsolutePath);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await kith.Anyone().OpenAsync(link)).Status);
    }

    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task Where_email_leaves_the_house_the_link_goes_to_the_accounts_own_address_and_is_kept_nowhere(string place)
    {
        var clock = new Kith.Kernel.SetClock(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero));
        await using var notify = await NotifyStandIn.StartAsync(clock);
        await using var kith = await TestKith.StartAsync(
            ("Kith:Notify:Address", notify.Address), ("Kith:Notify:Key", NotifyStandIn.Key), ("Kith:Notify:Templates:Email", "template"), ("Kith:Address", "https://kith.example.org"));
        var agency = place == "england" ? kith.England : kith.NorthernIreland;
        var administrator = kith.SignedIn(agency["administrator"]);
        await administrator.OpenAsync("/administration/users/add");
        var ready = await administrator.SubmitAsync([("Name", "Orla Example"), ("Email", "orla@example.org"), ("Role", "social-worker")]);
        Assert.Contains("on its way to orla@example.org", ready.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sign-in/welcome", ready.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var kept = await KeptAsync(kith);
        Assert.Contains(SecretPost.Place, kept.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("sign-in/welcome", kept.Body + kept.Secret, StringComparison.Ordinal);

        notify.OutOfOrder = 500;
        await kith.SendAsync();
        Assert.NotNull((await KeptAsync(kith)).Secret);
        notify.OutOfOrder = null;
        kith.Clock.Advance(TimeSpan.FromMinutes(2));
        clock.Advance(TimeSpan.FromMinutes(2));
        await kith.SendAsync();
        Assert.Null((await KeptAsync(kith)).Secret);
        var sent = Assert.Single(notify.Received);
        Assert.Equal("orla@example.org", (string)sent.Body["email_address"]!);
        var body = (string)sent.Body["personalisation"]!["body"]!;
        Assert.StartsWith("Hello Orla Example. You have an account in Kith.", body, StringComparison.Ordinal);
        var link = body.Split(' ').Single(w => w.StartsWith("https://kith.example.org/sign-in/welcome/", StringComparison.Ordinal));
        var orla = kith.Anyone();
        await orla.OpenAsync(new Uri(link).AbsolutePath);
        Assert.Equal("/sign-in", (await orla.SubmitAsync([("Password", Doors.Password), ("Again", Doors.Password)])).Address.AbsolutePath);
    }

    private static async Task<Message> KeptAsync(TestKith kith)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().AsNoTracking().SingleAsync();
    }

    [Fact]
    public async Task A_link_is_too_old_after_three_days()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["administrator"]);
        var invited = ((Kith.Kernel.Outcome<Invited>.Done)await scope.ServiceProvider.GetRequiredService<ChangeUser>().InviteAsync(kith.NorthernIreland["social-worker"].Id, null, CancellationToken.None)).Value;
        Assert.Equal(System.Net.HttpStatusCode.OK, (await kith.Anyone().OpenAsync("/sign-in/welcome/" + invited.Link)).Status);
        kith.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await kith.Anyone().OpenAsync("/sign-in/welcome/" + invited.Link)).Status);
    }

    [Fact]
    public async Task Wrong_entries_come_back_with_what_was_typed()
    {
        await using var kith = await TestKith.StartAsync();
        var administrator = kith.SignedIn(kith.NorthernIreland["administrator"]);
        await administrator.OpenAsync("/administration/users/add");

        var page = await administrator.SubmitAsync([("Name", "Orla Example"), ("Email", "not an address"), ("Role", "")]);

        Assert.Equal(2, page.Errors.Count);
        Assert.Equal("Orla Example", page.The("#Name").GetAttribute("value"));
    }

    [Fact]
    public async Task A_changed_role_and_team_count_with_the_next_request()
    {
        await using var kith = await TestKith.StartAsync();
        var user = kith.NorthernIreland["social-worker"];
        var worker = kith.SignedIn(user);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await worker.OpenAsync("/administration/users")).Status);
        var administrator = kith.SignedIn(kith.NorthernIreland["administrator"]);
        await administrator.OpenAsync("/administration/users/" + user.Id.Value);

        await administrator.SubmitAsync([("Role", "administrator"), ("Teams", kith.NorthernIreland.FrontDoor.Id.Value.ToString())], button: "Save");

        Assert.Equal(System.Net.HttpStatusCode.OK, (await worker.OpenAsync("/administration/users")).Status);
        await using var scope = kith.Services.CreateAsyncScope();
        Assert.Equal(kith.NorthernIreland.FrontDoor.Id, (await scope.ServiceProvider.GetRequiredService<KithDb>().Set<TeamMember>().SingleAsync(m => m.UserId == user.Id)).TeamId);
    }

    [Fact]
    public async Task A_reset_authenticator_is_set_up_anew_at_the_next_sign_in()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        var administrator = kith.SignedIn(kith.NorthernIreland["administrator"]);
        await administrator.OpenAsync("/administration/users/" + user.Id.Value);
        await administrator.SubmitAsync(button: "Reset the authenticator");

        Assert.Equal("/sign-in/authenticator", (await kith.Anyone().TryPasswordAsync(user.Email, Doors.Password)).Address.AbsolutePath);
    }

    [Fact]
    public async Task An_account_of_another_agency_is_not_found_and_nobody_closes_their_own()
    {
        await using var kith = await TestKith.StartAsync();
        var administrator = kith.SignedIn(kith.NorthernIreland["administrator"]);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await administrator.OpenAsync("/administration/users/" + kith.England["social-worker"].Id.Value)).Status);
        await administrator.OpenAsync("/administration/users/" + kith.NorthernIreland["administrator"].Id.Value);
        Assert.Single((await administrator.SubmitAsync(button: "Close the account")).Errors);
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(8, 8)]
    [InlineData(40, 60)]
    public void Each_wait_is_twice_the_one_before_up_to_the_longest(int wrong, int? minutes)
    {
        var rules = new SignInRules(5, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), default, default, default, default, default, default, 0, 0, 0, default);
        var last = new DateTime(2026, 3, 3, 10, 0, 0, DateTimeKind.Utc);
        Assert.Equal(minutes is { } m ? last.AddMinutes(m) : null, LockOut.WaitsUntil(rules, wrong, last));
    }
}
