using System.Net;
using Kith.Record.Users;
using Kith.Tests.Support;

namespace Kith.Tests.Web;

/// <summary>Signing in at the organisation's own provider.</summary>
public sealed class SingleSignOnTests
{
    private static async Task<(TestKith Kith, SmallProvider Provider, User User)> StartAsync()
    {
        var moment = new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);
        var provider = await SmallProvider.StartAsync(new Kith.Kernel.SetClock(moment));
        var kith = await TestKith.StartAsync(("Kith:Oidc:Name", "Lagan account"), ("Kith:Oidc:Authority", provider.Authority), ("Kith:Oidc:ClientId", SmallProvider.Client), ("Kith:Oidc:ClientSecret", SmallProvider.Secret));
        var user = kith.NorthernIreland["social-worker"];
        provider.Next = new Person("subject-1", user.Email);
        return (kith, provider, user);
    }

    // A browser follows redirects out of the house; the test plays the part at the provider itself.
    private static async Task<(Page Page, Uri Back)> GoAsync(Visitor visitor, SmallProvider provider)
    {
        await visitor.OpenAsync("/sign-in");
        visitor.FollowsRedirects = false;
        var away = await visitor.SubmitAsync(button: "Sign in with Lagan account");
        visitor.FollowsRedirects = true;
        var back = provider.Authorize(away.Response.Headers.Location!);
        return (await visitor.OpenAsync(back.PathAndQuery), back);
    }

    [Fact]
    public async Task A_verified_address_of_an_open_account_signs_in_and_the_subject_does_from_then_on()
    {
        var (kith, provider, user) = await StartAsync();
        await using var _ = kith;
        await using var __ = provider;

        Assert.Equal(user.Name, (await GoAsync(kith.Anyone(), provider)).Page.The(".kith-header__name").TextContent);

        provider.Next = new Person("subject-1", "married.name@example.org", Verified: false);
        Assert.Equal(user.Name, (await GoAsync(kith.Anyone(), provider)).Page.The(".kith-header__name").TextContent);
        Assert.Equal(["users.credential-set", "users.signed-in", "users.signed-in"], await kith.HistoryAsync());
    }

    public static TheoryData<string> Wrongs => ["nonce", "audience", "issuer", "expired", "unsigned", "another key", "unverified address", "unknown account", "address given to somebody new"];

    [Theory]
    [MemberData(nameof(Wrongs))]
    public async Task What_does_not_hold_signs_nobody_in(string wrong)
    {
        var (kith, provider, user) = await StartAsync();
        await using var _ = kith;
        await using var __ = provider;
        if (wrong == "address given to somebody new") await GoAsync(kith.Anyone(), provider);
        var right = provider.Next;
        provider.Next = wrong switch
        {
            "nonce" => right with { Nonce = "of another sign-in" },
            "audience" => right with { Audience = "another-client" },
            "issuer" => right with { Issuer = "https://elsewhere.example.org" },
            "expired" => right with { Expired = true },
            "unsigned" => right with { Unsigned = true },
            "another key" => right with { AnotherKey = true },
            "unverified address" => right with { Verified = false },
            "unknown account" => right with { Email = "stranger@example.org" },
            "address given to somebody new" => right with { Subject = "subject-2" },
            _ => throw new ArgumentOutOfRangeException(nameof(wrong)),
        };
        var given = provider.Given;
        var visitor = kith.Anyone();

        var (page, _) = await GoAsync(visitor, provider);

        Assert.Equal(given + 1, provider.Given); // it went wrong with the token and not before
        Assert.Equal("/sign-in", page.Address.AbsolutePath);
        Assert.Single(page.Errors);
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/account/sessions")).Address.AbsolutePath);
        Assert.Equal(user.Email, right.Email);
    }

    [Fact]
    public async Task The_way_back_works_once_and_only_in_the_browser_that_left()
    {
        var (kith, provider, _) = await StartAsync();
        await using var __ = kith;
        await using var ___ = provider;
        var visitor = kith.Anyone();
        var (_, back) = await GoAsync(visitor, provider);

        Assert.Equal("/sign-in", (await kith.Anyone().OpenAsync(back.PathAndQuery)).Address.AbsolutePath);
        Assert.Contains("problem=single", (await visitor.OpenAsync(back.PathAndQuery)).Address.Query, StringComparison.Ordinal);
        Assert.Equal(1, provider.Given);
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_such_address()
    {
        await using var kith = await TestKith.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await kith.Anyone().OpenAsync("/sign-in/single/back")).Status);
    }
}
