using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Portals.Referrers;

/// <summary><c>&lt;form live="true" live-address="..."&gt;</c>: with JavaScript the guidance beside the answers is drawn again while they are given.</summary>
[HtmlTargetElement("form", Attributes = "live")]
public sealed class LiveFormTagHelper : TagHelper
{
    /// <summary>Whether the page has guidance.</summary>
    public bool Live { get; set; }

    /// <summary>Where the answers are read.</summary>
    public string LiveAddress { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Live)
        {
            output.Attributes.SetAttribute("data-live", LiveAddress);
            output.Attributes.SetAttribute("data-live-target", "#guidance");
            output.Attributes.SetAttribute("class", "kith-beside");
        }
    }
}
