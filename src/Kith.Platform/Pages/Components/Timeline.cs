using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>One thing that happened.</summary>
public sealed record TimelineEntry(string Title, DateOnly On)
{
    /// <summary>Who did or recorded it.</summary>
    public string? By { get; init; }

    /// <summary>London time of day, when it matters.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>What there is to read about it.</summary>
    public IHtmlContent? Content { get; init; }

    /// <summary>Where the whole of it is.</summary>
    public string? Href { get; init; }

    /// <summary>It changed what happened to the child: the mark is filled.</summary>
    public bool Significant { get; init; }
}

/// <summary>Draws what happened, in the order given. It is not a list of things to do.</summary>
public static class Timeline
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The timeline; its entries are headings one level below what stands above it.</summary>
    public static IHtmlContent Render(IEnumerable<TimelineEntry> entries, int headingLevel = 3) =>
        Markup.Element("ol", "kith-timeline", entries.Select(entry => One(entry, headingLevel)));

    private static IHtmlContent One(TimelineEntry entry, int level)
    {
        object title = entry.Href is null ? entry.Title : Markup.Link(entry.Href, entry.Title);
        var when = entry.On.ToString("d MMMM yyyy", British) + (entry.At is { } at ? " at " + at.ToString("HH:mm", British) : "");
        return Markup.Element("li", Markup.Classes("kith-timeline__entry", entry.Significant ? "kith-timeline__entry--significant" : null),
            Markup.Element("h" + level.ToString(CultureInfo.InvariantCulture), "kith-timeline__title", title, entry.Significant ? Markup.Hidden(" (significant)") : null),
            Markup.Element("p", "kith-timeline__when",
                Markup.Element("time", null, when).With("datetime", entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                entry.By is null ? null : " · " + entry.By),
            entry.Content is null ? null : Markup.Element("div", "kith-timeline__content", entry.Content));
    }
}

/// <summary><c>&lt;kith-timeline entries="..." /&gt;</c></summary>
[HtmlTargetElement("kith-timeline", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TimelineTagHelper : ComponentTagHelper
{
    public IEnumerable<TimelineEntry> Entries { get; set; } = [];
    public int HeadingLevel { get; set; } = 3;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Timeline.Render(Entries, HeadingLevel));
}
