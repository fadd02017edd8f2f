using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Platform.Pages.Components;

/// <summary>Builds elements that encode everything put into them. The only way components make HTML.</summary>
public static class Markup
{
    /// <summary>An element with a class and children. A string child is encoded, HTML content is kept, null is left out.</summary>
    public static TagBuilder Element(string name, string? css = null, params ReadOnlySpan<object?> children)
    {
        var element = new TagBuilder(name);
        if (!string.IsNullOrWhiteSpace(css)) element.Attributes["class"] = css;
        return element.Holding(children);
    }

    /// <summary>An element without an end tag, such as input.</summary>
    public static TagBuilder Empty(string name, string? css = null)
    {
        var element = Element(name, css);
        element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    /// <summary>Sets an attribute; a null value leaves it out.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null) element.Attributes[attribute] = value;
        return element;
    }

    /// <summary>Sets an attribute that has no value, when it applies.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, bool applies)
    {
        if (applies) element.Attributes[attribute] = attribute;
        return element;
    }

    /// <summary>Adds children as <see cref="Element"/> does.</summary>
    public static TagBuilder Holding(this TagBuilder element, params ReadOnlySpan<object?> children)
    {
        foreach (var child in children) Add(element.InnerHtml, child);
        return element;
    }

    /// <summary>Several pieces one after the other, without an element around them.</summary>
    public static IHtmlContent Several(params ReadOnlySpan<object?> pieces)
    {
        var several = new HtmlContentBuilder();
        foreach (var piece in pieces) Add(several, piece);
        return several;
    }

    /// <summary>Text for people who hear the page.</summary>
    public static TagBuilder Hidden(string text) => Element("span", "govuk-visually-hidden", text);

    /// <summary>A link in the text.</summary>
    public static TagBuilder Link(string href, params ReadOnlySpan<object?> children) =>
        Element("a", "govuk-link", children).With("href", href);

    /// <summary>Class names, without those that do not apply.</summary>
    public static string Classes(params ReadOnlySpan<string?> names)
    {
        var kept = new List<string>(names.Length);
        foreach (var name in names)
            if (!string.IsNullOrWhiteSpace(name)) kept.Add(name);
        return string.Join(' ', kept);
    }

    private static void Add(IHtmlContentBuilder parent, object? child)
    {
        switch (child)
        {
            case null: break;
            case IHtmlContent html: parent.AppendHtml(html); break;
            case IEnumerable<IHtmlContent> many: foreach (var one in many) parent.AppendHtml(one); break;
            default: parent.Append(child.ToString() ?? ""); break;
        }
    }
}
