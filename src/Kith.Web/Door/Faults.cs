using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;

namespace Kith.Web.Door;

/// <summary>
/// Writes down what went wrong without anyone's data: kinds of exception, the route's pattern and where in the code. Messages of exceptions
/// can hold what somebody typed, so they stay out, except where there are no real people: tests and development.
/// </summary>
internal sealed class Faults(ILogger<Faults> log, IHostEnvironment where) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var route = (httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "no route";
        if (where.IsEnvironment("Testing") || where.IsDevelopment())
        {
            log.LogError(exception, "A request to {Route} failed", route);
        }
        else
        {
            log.LogError("A request to {Route} failed: {Kinds}\n{Where}", route, string.Join(" from ", Chain(exception).Select(e => e.GetType().FullName)), exception.StackTrace);
        }

        return ValueTask.FromResult(false); // the problem page answers
    }

    /// <summary>503 when the database cannot be reached, 500 for a fault of ours.</summary>
    public static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException bad ? bad.StatusCode
        : Chain(exception).Any(e => e is DbException { IsTransient: true } or System.Net.Sockets.SocketException) ? StatusCodes.Status503ServiceUnavailable
        : StatusCodes.Status500InternalServerError;

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException) yield return exception;
    }
}
