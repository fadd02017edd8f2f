using Kith.Platform.Data;
using Microsoft.AspNetCore.Diagnostics;

namespace Kith.Web.Door;

/// <summary>For load balancers: whether this node can reach its database. Says nothing else.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app) => app.MapGet("/health", async (HttpContext context, KithDb db) =>
    {
        context.Features.Get<IStatusCodePagesFeature>()!.Enabled = false;
        return await db.Database.CanConnectAsync(context.RequestAborted) ? Results.Text("well") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }).AllowAnonymous();
}
