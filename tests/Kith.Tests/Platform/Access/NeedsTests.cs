using Kith.Platform.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.Access;

/// <summary>Given a page whose needs nobody has read yet, when somebody asks for it, then it does not open.</summary>
public sealed class NeedsTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task A_page_that_was_not_looked_through_does_not_open(bool lookedThrough, bool opens)
    {
        await using var services = new ServiceCollection().AddScoped<CurrentActor>().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var opened = false;
        var app = new ApplicationBuilder(services);
        app.UseNeeds();
        app.Run(_ =>
        {
            opened = true;
            return Task.CompletedTask;
        });
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var page = lookedThrough ? new CompiledPageActionDescriptor() : new PageActionDescriptor();
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(page), "a page"));

        var asked = await Xunit.Record.ExceptionAsync(() => app.Build()(context));

        Assert.Equal(opens, opened);
        Assert.Equal(opens, asked is null);
    }
}
