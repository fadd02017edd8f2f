using System.Net;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Record.Users.SignIn;
using Kith.Tests.Support;
using Kith.Tests.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Web;

/// <summary>Signing in with a password and a code.</summary>
public sealed class SignInTests
{
    [Fact]
    public async Task A_password_and_a_code_open_the_page_that_was_asked_for()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        var visitor = kith.Anyone();

        var page = await visitor.SignInAsync(kith, user, "/account/sessions");

        Assert.Equal((HttpStatusCode.OK, "/account/sessions"), (page.Status, page.Address.AbsolutePath));
        Assert.Contains(user.Name, page.The(".kith-header__name").TextContent);
        Assert.Equal(["users.signed-in"], await kith.HistoryAsync());
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        var visitor = kith.Anyone();

        Assert.Equal("/sign-in/code", (await visitor.TryPasswordAsync(user.Email, Doors.Password)).Address.AbsolutePath);
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/account/sessions")).Address.AbsolutePath);
    }

    [Fact]
    public async Task An_unknown_account_and_a_wrong_password_read_the_same_to_the_last_try()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        for (var i = 0; i < 7; i++)
        {
            var wrong = await kith.Anyone().TryPasswordAsync(user.Email, "wrong");
            var unknown = await kith.Anyone().TryPasswordAsync("nobody@example.org", "wrong");
            Assert.Equal(wrong.Errors, unknown.Errors);
            Assert.NotEmpty(wrong.Errors);
        }
    }

    [Fact]
    public async Task After_five_wrong_tries_even_the_right_password_waits_and_each_wait_is_longer()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        for (var i = 0; i < 5; i++) await kith.Anyone().TryPasswordAsync(user.Email, "wrong");

        var page = await kith.Anyone().TryPasswordAsync(user.Email, Doors.Password);
        Assert.Equal(["There were too many wrong tries. Try again after 10:01"], page.Errors);

        kith.Clock.Advance(TimeSpan.FromSeconds(61));
        await kith.Anyone().TryPasswordAsync(user.Email, "wrong");
        kith.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.NotEmpty((await kith.Anyone().TryPasswordAsync(user.Email, Doors.Password)).Errors);
        kith.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Empty((await kith.Anyone().TryPasswordAsync(user.Email, Doors.Password)).Errors);
        Assert.Contains("users.locked-out", await kith.HistoryAsync());
    }

    [Fact]
    public async Task Wrong_codes_are_counted_with_wrong_passwords_and_getting_in_forgets_them()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        var visitor = kith.Anyone();
        await visitor.TryPasswordAsync(user.Email, Doors.Password);
        for (var i = 0; i < 4; i++) await visitor.SubmitAsync([("Code", "000000")]);
        Assert.Empty((await visitor.SubmitAsync([("Code", kith.CodeOf(user))])).Errors);

        await using var scope = kith.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<KithDb>().Set<WrongTries>().ToListAsync());
    }

    [Fact]
    public async Task A_code_is_not_taken_twice()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        await kith.Anyone().SignInAsync(kith, user);

        var again = await kith.Anyone().SignInAsync(kith, user);

        Assert.Equal("/sign-in/code", again.Address.AbsolutePath);
        Assert.NotEmpty(again.Errors);
    }

    [Fact]
    public async Task A_first_sign_in_sets_up_an_authenticator_and_a_recovery_code_opens_once()
    {
        await using var kith = await TestKith.StartAsync();
        var user = kith.NorthernIreland["social-worker"];
        await kith.PutAsync(new Credential { UserId = user.Id, PasswordHash = Passwords.Hash(Doors.Password) });
        var visitor = kith.Anyone();

        var setUp = await visitor.TryPasswordAsync(user.Email, Doors.Password);
        var secret = setUp.The("main code").TextContent.Replace(" ", "", StringComparison.Ordinal);
        var picture = await visitor.OpenAsync(setUp.The("main img").GetAttribute("src")!);
        Assert.Equal("image/svg+xml", picture.Response.Content.Headers.ContentType!.MediaType);
        await visitor.OpenAsync("/sign-in/authenticator");
        var codes = await visitor.SubmitAsync([("Code", Totp.Code(secret, Totp.StepAt(kith.Clock.GetUtcNow())))]);
        Assert.Equal("Keep your recovery codes", codes.Heading);
        var code = codes.The("main li code").TextContent;

        var second = kith.Anyone();
        await second.TryPasswordAsync(user.Email, Doors.Password);
        Assert.Equal("/", (await second.SubmitAsync([("Code", code.ToLowerInvariant())])).Address.AbsolutePath);
        var third = kith.Anyone();
        await third.TryPasswordAsync(user.Email, Doors.Password);
        Assert.NotEmpty((await third.SubmitAsync([("Code", code)])).Errors);
    }

    [Theory]
    [InlineData("https://elsewhere.example.org/")]
    [InlineData("//elsewhere.example.org/")]
    [InlineData("/\\elsewhere.example.org/")]
    [InlineData("javascript:alert(1)")]
    public async Task The_way_back_cannot_leave_the_site(string elsewhere)
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();

        var page = await kith.Anyone().SignInAsync(kith, user, "/sign-in?returnUrl=" + Uri.EscapeDataString(elsewhere));

        Assert.Equal("https://localhost/", page.Address.ToString());
    }

    [Fact]
    public async Task Passwords_and_unknown_addresses_stand_in_no_table()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        await kith.Anyone().TryPasswordAsync(user.Email, "a wrong but precious password");
        await kith.Anyone().TryPasswordAsync("stranger@example.org", "another precious password");

        await using var scope = kith.Services.CreateAsyncScope();
        var events = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<HistoryEvent>().Select(e => e.Payload).ToListAsync();
        Assert.Single(events);
        Assert.DoesNotContain("precious", events[0], StringComparison.Ordinal);
        Assert.DoesNotContain("@", events[0], StringComparison.Ordinal);
        Assert.All(await scope.ServiceProvider.GetRequiredService<KithDb>().Set<WrongTries>().ToListAsync(), t => Assert.DoesNotContain("@", t.EmailHash, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_demo_mode_there_is_no_demo_sign_in()
    {
        await using var kith = await TestKith.StartAsync();
        var page = await kith.Anyone().OpenAsync("/sign-in");
        Assert.Null(page.Document.QuerySelector("#demo"));
        var post = await kith.Anyone().SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://localhost/sign-in/demo"));
        Assert.Equal(HttpStatusCode.NotFound, post.Status);
    }

    [Fact]
    public async Task In_demo_mode_one_button_signs_in_and_the_banner_says_it_is_synthetic()
    {
        await using var kith = await TestKith.StartAsync(("Kith:Demo", "true"));
        var visitor = kith.Anyone();
        var page = await visitor.OpenAsync("/sign-in");
        Assert.Contains("SYNTHETIC", page.Document.Body!.TextContent, StringComparison.Ordinal);

        page = await visitor.SubmitAsync(button: $"as {kith.England["team-manager"].Name}");

        Assert.Equal(kith.England["team-manager"].Name, page.The(".kith-header__name").TextContent);
    }

    [Fact]
    public async Task The_demo_offers_beside_the_first_of_a_role_whoever_works_with_most_families()
    {
        await using var kith = await TestKith.StartAsync(("Kith:Demo", "true"));
        var first = kith.NorthernIreland["social-worker"];
        kith.Clock.Advance(TimeSpan.FromMinutes(1));   // the oldest account stands first
        var second = await kith.NorthernIreland.AddUserAsync(kith, "social-worker", "Orla Devlin");
        await kith.NorthernIreland.AddUserAsync(kith, "social-worker", "Nobody Tomorrow");
        var story = await WaitingStory.BeginAsync(kith);
        await story.AllocatedAsync(second);

        var page = await kith.Anyone().OpenAsync("/sign-in");

        var offered = page.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Contains(offered, r => r.Contains(first.Name, StringComparison.Ordinal));
        Assert.Contains(offered, r => r.Contains("Orla Devlin", StringComparison.Ordinal) && r.Contains("works with 1 family", StringComparison.Ordinal));
        Assert.DoesNotContain(offered, r => r.Contains("Nobody Tomorrow", StringComparison.Ordinal));
        Assert.Equal("Wendshire Council", page.The("details summary").TextContent.Trim());
    }

    [Fact]
    public async Task Somebody_who_refers_and_for_whom_nothing_waits_is_led_on()
    {
        await using var kith = await TestKith.StartAsync();
        var school = kith.SignedIn(kith.NorthernIreland["referrer-school"]);
        await school.OpenAsync("/");
        Assert.Equal(["Tell us about a child", "My referrals"], school.Page.Document.QuerySelectorAll("main li a").Select(a => a.TextContent.Trim()));
        await school.FollowAsync("My referrals");
        Assert.Equal(HttpStatusCode.OK, school.Page.Status);
    }
}
