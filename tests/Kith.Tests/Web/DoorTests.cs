using System.Net;
using System.Text;
using Kith.Platform.Access;
using Kith.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Web;

/// <summary>What every answer and every route of the house has in common.</summary>
public sealed class DoorTests
{
    /// <summary>Pages that anyone may open without signing in. A new one is added here on purpose, with what it shows in mind.</summary>
    private static readonly string[] Public =
    [
        "", "/", "about", "accessibility", "areas/", "check-our-record/", "health", "help", "help-for-families", "have-your-say/", "our-plan/", "reform-progress/", "you-said/", "privacy", "problem", "refer", "{door:regex(^refer$|^help-for-families$)}", "sign-in", "sign-out", "track", "assets",
    ];

    [Fact]
    public async Task Every_route_is_public_on_purpose_or_asks_a_stranger_to_sign_in()
    {
        await using var kith = await TestKith.StartAsync();
        var routes = await kith.RoutesAsync();
        Assert.True(routes.Count > 10);
        foreach (var route in routes)
        {
            var pattern = route.RoutePattern.RawText!.TrimStart('/');
            if (route.Metadata.GetMetadata<IAllowAnonymous>() is not null || IsPublic(pattern))
            {
                Assert.True(IsPublic(pattern), $"{pattern} is open to anyone but is not on the list of public pages.");
                continue;
            }

            var address = "/" + System.Text.RegularExpressions.Regex.Replace(System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]*:int\}", "1"), @"\{[^}]*\}", "00000000-0000-7000-8000-000000000001");
            var page = await kith.Anyone().OpenAsync(address);
            Assert.True(page.Address.AbsolutePath == "/sign-in", $"{pattern} answered a stranger with {page.Status} at {page.Address.AbsolutePath}");
        }
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/account/sessions", HttpStatusCode.Redirect)]
    [InlineData("/assets/kith.css", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_headers(string address, HttpStatusCode status)
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.Anyone();
        visitor.FollowsRedirects = false;
        var page = await visitor.OpenAsync(address);

        Assert.Equal(status, page.Status);
        string Header(string name) => string.Join(", ", page.Response.Headers.GetValues(name));
        Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        if (!address.StartsWith("/assets", StringComparison.Ordinal)) Assert.Equal("no-store", Header("Cache-Control"));
    }

    [Fact]
    public async Task An_asset_with_a_version_is_kept_for_ever_and_comes_packed()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.Anyone();
        var css = (await visitor.OpenAsync("/sign-in")).The("link[rel=stylesheet]").GetAttribute("href")!;
        Assert.Contains("?v=", css, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://localhost" + css) { Headers = { { "Accept-Encoding", "br" } } };
        var answer = (await visitor.SendAsync(request)).Response;

        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    [Theory]
    [InlineData("/sign-in", "application/x-www-form-urlencoded", "Email=a")]
    [InlineData("/account/sessions", "application/x-www-form-urlencoded", "session=00000000-0000-7000-8000-000000000001")]
    [InlineData("/sign-out", "application/json", "{}")]
    public async Task A_post_without_a_form_token_is_refused(string address, string type, string body)
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);
        using var post = new HttpRequestMessage(HttpMethod.Post, "https://localhost" + address) { Content = new StringContent(body, Encoding.UTF8, type) };
        var page = await visitor.SendAsync(post);
        Assert.Equal((HttpStatusCode.BadRequest, "That could not be sent"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http()
    {
        await using var kith = await TestKith.StartAsync();
        var user = await kith.MaySignInAsync();
        var visitor = kith.Anyone();
        await visitor.TryPasswordAsync(user.Email, Doors.Password);
        visitor.FollowsRedirects = false;
        var page = await visitor.SubmitAsync([("Code", kith.CodeOf(user))]);

        var cookie = Assert.Single(page.Response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-kith-session=", StringComparison.Ordinal)).ToLowerInvariant();
        Assert.All(["; secure", "; httponly", "; samesite=lax", "; path=/"], part => Assert.Contains(part, cookie, StringComparison.Ordinal));
        Assert.DoesNotContain("domain=", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_the_role_may_not_open_says_so_and_an_administrator_opens_it()
    {
        await using var kith = await TestKith.StartAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/administration/users")).Status);
        Assert.Equal("Accounts", (await kith.SignedIn(kith.NorthernIreland["administrator"]).OpenAsync("/administration/users")).Heading);
    }

    [Fact]
    public async Task A_script_that_saves_hears_that_nobody_is_signed_in()
    {
        await using var kith = await TestKith.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://localhost/account/sessions") { Headers = { { "X-Requested-With", "autosave" } } };
        Assert.Equal(HttpStatusCode.Unauthorized, (await kith.Anyone().SendAsync(request)).Status);
    }

    [Fact]
    public async Task Too_many_posts_from_one_address_must_wait()
    {
        await using var kith = await TestKith.StartAsync(("Kith:Limits:SignInPosts", "2"), ("Kith:Limits:Window", "01:00:00"));
        var visitor = kith.Anyone();
        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, (await visitor.TryPasswordAsync("a@example.org", "wrong")).Status);
        var page = await visitor.TryPasswordAsync("a@example.org", "wrong");
        Assert.Equal((HttpStatusCode.TooManyRequests, "Too many tries"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task The_health_page_says_well_and_nothing_else()
    {
        await using var kith = await TestKith.StartAsync();
        Assert.Equal("well", await (await kith.Anyone().OpenAsync("/health")).Response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task No_entry_of_the_navigation_is_dead()
    {
        await using var kith = await TestKith.StartAsync();
        foreach (var role in TestKith.Practice["northern-ireland"].Roles.Keys)
        {
            var home = await kith.SignedIn(kith.NorthernIreland[role]).OpenAsync("/");
            Assert.StartsWith("Good morning", home.Heading, StringComparison.Ordinal);
            var links = home.Document.QuerySelectorAll(".govuk-service-navigation__link").Select(a => a.GetAttribute("href")!).ToList();
            Assert.InRange(links.Count, 1, 6);
            foreach (var link in links)
            {
                var page = await kith.SignedIn(kith.NorthernIreland[role]).OpenAsync(link);
                Assert.True(page.Status == HttpStatusCode.OK, $"{role}: {link} answers {page.Status}");
            }
        }
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/accessibility")]
    [InlineData("/privacy")]
    public async Task The_pages_of_the_footer_are_open_to_everyone(string address)
    {
        await using var kith = await TestKith.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await kith.Anyone().OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await kith.SignedIn(kith.England["team-manager"]).OpenAsync(address)).Status);
    }

    // At run time a view is found by its path alone: of two floors' views with one path, only the first would ever be drawn.
    [Fact]
    public void No_two_floors_have_a_view_at_the_same_path()
    {
        var views = Kith.Web.Rooms.All.Assemblies.SelectMany(floor => floor.GetCustomAttributes(typeof(Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemAttribute), false)
            .Cast<Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemAttribute>().Select(v => v.Identifier)).Where(path => !path.EndsWith("_ViewImports.cshtml", StringComparison.Ordinal)).ToList();
        Assert.True(views.Count > 10);
        Assert.Empty(views.GroupBy(v => v, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static bool IsPublic(string pattern) =>
        Public.Any(open => open.Length == 0 ? pattern.Length == 0 : pattern == open.TrimEnd('/') || pattern.StartsWith(open.TrimEnd('/') + "/", StringComparison.Ordinal));
}
