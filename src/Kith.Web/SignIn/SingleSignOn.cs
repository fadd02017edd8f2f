using Microsoft.AspNetCore.Authentication;

namespace Kith.Web.SignIn;

internal static class SingleSignOn
{
    public static AuthenticationBuilder AddSingleSignOn(this AuthenticationBuilder doors, IConfiguration settings) => doors;
}
