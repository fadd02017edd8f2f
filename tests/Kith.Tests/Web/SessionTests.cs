using Kith.Platform.Data;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Web;

/// <summary>Sessions are kept in the house: what ends there has ended everywhere.</summary>
public sealed class SessionTests
{
    private static readonly (string, string?) RealIdle = ("Kith:SignIn:IdleTime", "00:30:00");
    private const string Page = "/account/sessions";

    [Fact]
    public async Task A_copied_cookie_opens_nothing_after_sign_out()
    {
        await using var kith = await TestKith.StartAsync();
        var (visitor, thief) = await TwoWithOneCookieAsync(kith);

        await visitor.SubmitAsync(form: "header form[action='/sign-out']");

        Assert.Equal("/sign-in", (await thief.OpenAsync(Page)).Address.AbsolutePath);
        Assert.Contains("users.signed-out", await kith.HistoryAsync());
    }

    [Fact]
    public async Task A_session_can_be_ended_from_another_one()
    {
        await using var kith = await TestKith.StartAsync();
        var user = kith.NorthernIreland["social-worker"];
        var (lost, here) = (kith.SignedIn(user), kith.SignedIn(user));
        await lost.OpenAsync(Page);
        await here.OpenAsync(Page);

        await here.SubmitAsync(button: "End");

        Assert.Equal("/sign-in", (await lost.OpenAsync(Page)).Address.AbsolutePath);
        Assert.Equal(Page, (await here.OpenAsync(Page)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        await using var kith = await TestKith.StartAsync();
        var (other, nosy) = (kith.SignedIn(kith.NorthernIreland["team-manager"]), kith.SignedIn(kith.NorthernIreland["social-worker"]));
        await other.OpenAsync(Page);
        await nosy.OpenAsync(Page);
        await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/");
        await nosy.OpenAsync(Page);
        await using var scope = kith.Services.CreateAsyncScope();
        var theirs = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Kith.Record.Users.SignIn.Session>().SingleAsync(s => s.UserId == kith.NorthernIreland["team-manager"].Id);

        await nosy.SubmitAsync([("session", theirs.Id.Value.ToString())], button: "End");

        Assert.Equal(Page, (await other.OpenAsync(Page)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Use_keeps_a_session_open_and_half_an_hour_without_ends_it()
    {
        await using var kith = await TestKith.StartAsync(RealIdle);
        var user = await kith.MaySignInAsync();
        var visitor = kith.Anyone();
        await visitor.SignInAsync(kith, user);
        for (var i = 0; i < 4; i++)
        {
            kith.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(Page, (await visitor.OpenAsync(Page)).Address.AbsolutePath);
        }

        kith.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal("/sign-in", (await visitor.OpenAsync(Page)).Address.AbsolutePath);
    }

    [Fact]
    public async Task No_session_outlives_its_longest_time_however_much_it_is_used()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        var visitor = kith.Anyone();
        await visitor.SignInAsync(kith, user);
        kith.Clock.Advance(TimeSpan.FromHours(9));
        Assert.Equal(Page, (await visitor.OpenAsync(Page)).Address.AbsolutePath);
        kith.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("/sign-in", (await visitor.OpenAsync(Page)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Closing_an_account_ends_its_session_at_once()
    {
        await using var kith = await TestKith.StartAsync();
        var user = kith.NorthernIreland["social-worker"];
        var visitor = kith.SignedIn(user);
        await visitor.OpenAsync(Page);
        await using var scope = kith.ActingAs(kith.NorthernIreland["administrator"]);
        Assert.IsType<Kith.Kernel.Outcome<Kith.Kernel.Nothing>.Done>(await scope.ServiceProvider.GetRequiredService<ChangeUser>().CloseAsync(user.Id, CancellationToken.None));

        Assert.Equal("/sign-in", (await visitor.OpenAsync(Page)).Address.AbsolutePath);
    }

    private static async Task<(Visitor Visitor, Visitor Thief)> TwoWithOneCookieAsync(TestKith kith)
    {
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);
        await visitor.OpenAsync(Page);
        var thief = kith.Anyone();
        thief.Cookies.Add(visitor.Cookies.GetAllCookies());
        Assert.Equal(Page, (await thief.OpenAsync(Page)).Address.AbsolutePath);
        return (visitor, thief);
    }
}
