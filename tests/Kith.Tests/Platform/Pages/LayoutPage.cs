using System.Diagnostics;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kith.Platform.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kith.Tests.Platform.Pages;

/// <summary>Draws a page inside one of the real layouts, with the framework's own view engine.</summary>
internal sealed class LayoutPage : RazorPage
{
    private readonly Func<ViewContext, Task<string>> _body;

    private LayoutPage(string layout, Func<ViewContext, Task<string>> body)
    {
        (Layout, _body) = ($"/Pages/Layouts/{layout}.cshtml", body);
        Path = "/Test.cshtml";
    }

    public override async Task ExecuteAsync() => WriteLiteral(await _body(ViewContext));

    internal static async Task<IDocument> DrawAsync(string layout, IPageFrame frame, Func<ViewContext, Task<string>> body, ModelStateDictionary? model = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages(o => o.RootDirectory = "/").AddApplicationPart(typeof(IPageFrame).Assembly).AddKithPages();
        builder.Services.AddScoped(_ => frame);
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var engine = scope.ServiceProvider.GetRequiredService<IRazorViewEngine>();
        var listener = scope.ServiceProvider.GetRequiredService<DiagnosticListener>();
        var page = new LayoutPage(layout, body) { DiagnosticSource = listener, HtmlEncoder = HtmlEncoder.Default };
        var view = new RazorView(engine, scope.ServiceProvider.GetRequiredService<IRazorPageActivator>(), [], page, HtmlEncoder.Default, listener);
        await using var html = new StringWriter();
        var context = new Microsoft.AspNetCore.Mvc.ActionContext(request, new RouteData(), new(), model ?? new ModelStateDictionary());
        var viewData = new ViewDataDictionary(scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>(), context.ModelState);
        var tempData = new TempDataDictionary(request, scope.ServiceProvider.GetRequiredService<ITempDataProvider>());
        await view.RenderAsync(new ViewContext(context, view, viewData, tempData, html, new HtmlHelperOptions()));
        return new HtmlParser().ParseDocument(html.ToString());
    }
}

/// <summary>A frame like the host's.</summary>
internal sealed record TestFrame : IPageFrame
{
    public string? AgencyName { get; init; } = "Lagan Valley Trust";
    public string ServiceName => "Children's social care";
    public IReadOnlyList<NavigationItem> Navigation { get; init; } = [new("Home", "/", true), new("Front door", "/front-door")];
    public string? UserDisplayName { get; init; } = "Anna Quinn";
    public bool Synthetic { get; init; } = true;
    public string HelpHref => "/help";
    public string PrintedLine => "Printed by Anna Quinn on 3 March 2026 at 10:42";
}
