using Microsoft.AspNetCore.Http.HttpResults;

namespace Kith.Web.SignIn;

/// <summary>Where to go after sign-in: a page of this site, and never another one.</summary>
internal static class ReturnTo
{
    /// <summary>The address when it is one of ours, the home page otherwise.</summary>
    public static string Local(string? address) => RedirectHttpResult.IsLocalUrl(address) ? address! : "/";
}
