using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws the main column and a rail beside it; on a phone the rail comes after.</summary>
public static class SideRail
{
    /// <summary>Two thirds and one third.</summary>
    public static IHtmlContent Render(IHtmlContent main, IHtmlContent rail, string label) => Markup.Element("div", "govuk-grid-row",
        Markup.Element("div", "govuk-grid-column-two-thirds", main),
        Markup.Element("div", "govuk-grid-column-one-third", Markup.Element("aside", "kith-rail", rail).With("aria-label", label)));

    /// <summary>One block of the rail: what needs attention, actions, who is involved.</summary>
    public static IHtmlContent Block(string title, IHtmlContent content) => Markup.Element("section", "kith-rail__block", Markup.Element("h2", "kith-rail__title", title), content);
}

/// <summary><c>&lt;kith-with-rail label="..."&gt; ... &lt;kith-rail&gt;...&lt;/kith-rail&gt;&lt;/kith-with-rail&gt;</c></summary>
[HtmlTargetElement("kith-with-rail")]
public sealed class WithRailTagHelper : ComponentTagHelper
{
    public string Label { get; set; } = "Beside this page";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rail = new HtmlContentBuilder();
        context.Items[typeof(WithRailTagHelper)] = rail;
        var main = await ChildrenAsync(output) ?? HtmlString.Empty;
        Replace(output, SideRail.Render(main, rail, Label));
    }
}

/// <summary>What stands in the rail.</summary>
[HtmlTargetElement("kith-rail", ParentTag = "kith-with-rail")]
public sealed class RailTagHelper : ComponentTagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((HtmlContentBuilder)context.Items[typeof(WithRailTagHelper)]).AppendHtml(await ChildrenAsync(output) ?? HtmlString.Empty);
        Remove(output);
    }
}

/// <summary><c>&lt;kith-rail-block title="Who is involved"&gt;...&lt;/kith-rail-block&gt;</c></summary>
[HtmlTargetElement("kith-rail-block")]
public sealed class RailBlockTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, SideRail.Block(Title, await ChildrenAsync(output) ?? HtmlString.Empty));
}
