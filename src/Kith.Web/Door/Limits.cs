using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;

namespace Kith.Web.Door;

/// <summary>How many posts one address may make while nobody is signed in. Whole schools and offices share an address, so it is roomy; guessing is held up by the account's own waits.</summary>
internal static class Limits
{
    public static IServiceCollection AddLimits(this IServiceCollection services, IConfiguration settings)
    {
        var (window, signIn, open) = (settings.GetValue<TimeSpan>("Kith:Limits:Window"), settings.GetValue<int>("Kith:Limits:SignInPosts"), settings.GetValue<int>("Kith:Limits:PublicPosts"));
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(options => options.ValueCountLimit = 8192); // a form for a large sibling group
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            {
                if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return RateLimitPartition.GetNoLimiter("a problem page");
                if (!HttpMethods.IsPost(context.Request.Method) || context.User.Identity?.IsAuthenticated == true) return RateLimitPartition.GetNoLimiter("signed in or reading");
                var door = context.Request.Path.StartsWithSegments("/sign-in", StringComparison.Ordinal);
                return RateLimitPartition.GetFixedWindowLimiter($"{door}:{context.Connection.RemoteIpAddress}",
                    _ => new FixedWindowRateLimiterOptions { Window = window, PermitLimit = door ? signIn : open, QueueLimit = 0 });
            });
        });
    }
}
