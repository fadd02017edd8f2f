using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Tests.Platform.Pages;

/// <summary>Draws components and tags the way a page would, and reads what came out as a browser would.</summary>
internal static class Drawn
{
    internal static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    internal static IElement Page(IHtmlContent content) => Read(Html(content));

    internal static IElement Read(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    /// <summary>A view of a request with a model state, as tags see it.</summary>
    internal static ViewContext View(ModelStateDictionary? model = null)
    {
        var view = new ViewContext { HttpContext = new DefaultHttpContext() };
        view.ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), view.ModelState);
        if (model is not null) view.ModelState.Merge(model);
        return view;
    }

    internal static async Task<string> TagAsync(ComponentTagHelper tag, ViewContext view, string inside = "", TagHelperAttributeList? unknown = null)
    {
        tag.ViewContext = view;
        var context = new TagHelperContext([], new Dictionary<object, object>(), "test");
        var output = new TagHelperOutput("kith-test", unknown ?? [], (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            content.SetHtmlContent(inside);
            return Task.FromResult<TagHelperContent>(content);
        });
        await tag.ProcessAsync(context, output);
        return Html(output);
    }

    internal static readonly FactMark Some = FactMark.Of("p1", "child.school");
}
