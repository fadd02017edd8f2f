using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Platform.Access;

/// <summary>Marks a page that shows people. It must log the read before it renders.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class ShowsPeopleAttribute : Attribute;

/// <summary>The last gate before a page renders: a page that shows people and has not logged the read is a bug, and is not shown.</summary>
public sealed class NothingUnlogged : IAsyncResultFilter
{
    /// <inheritdoc/>
    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is PageResult { Model: { } model } && model.GetType().IsDefined(typeof(ShowsPeopleAttribute), inherit: true)
            && !context.HttpContext.RequestServices.GetRequiredService<ReadLog>().Wrote)
        {
            throw new InvalidOperationException($"{model.GetType().Name} shows people but did not log the read.");
        }

        return next();
    }
}
