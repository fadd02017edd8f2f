using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>A tag that a component replaces. An attribute nobody knows is an error, never dropped in silence.</summary>
public abstract class ComponentTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext] public ViewContext ViewContext { get; set; } = null!;

    /// <summary>What this request's page has said so far.</summary>
    protected PageSoFar SoFar => PageSoFar.Of(ViewContext.HttpContext);

    /// <summary>Puts the component in the place of the tag.</summary>
    protected static void Replace(TagHelperOutput output, IHtmlContent component)
    {
        RefuseUnknown(output);
        output.TagName = null;
        output.Content.SetHtmlContent(component);
    }

    /// <summary>Leaves nothing in the place of the tag: the layout shows it elsewhere.</summary>
    protected static void Remove(TagHelperOutput output)
    {
        RefuseUnknown(output);
        output.SuppressOutput();
    }

    /// <summary>What stands between the tags, or null when that is only white space.</summary>
    protected static async Task<IHtmlContent?> ChildrenAsync(TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return content.IsEmptyOrWhiteSpace ? null : content; // as it is: most of a page stands between some tags, and copying it is work
    }

    private static void RefuseUnknown(TagHelperOutput output)
    {
        if (output.Attributes.Count > 0)
            throw new InvalidOperationException($"<{output.TagName}> has no attribute '{output.Attributes[0].Name}'.");
    }
}
