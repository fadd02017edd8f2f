using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>How a clock stands.</summary>
public enum ClockState { Running, Soon, Overdue, Met, MetLate, Stopped }

/// <summary>A clock as it is shown. The count is made from events by the clock rules; this only says it.</summary>
public sealed record ClockFaceOptions
{
    /// <summary>How it stands.</summary>
    public required ClockState State { get; init; }

    /// <summary>How many units are left, or over when overdue.</summary>
    public required int Count { get; init; }

    /// <summary>The length of the whole clock, in the same unit; null leaves "of 15" out.</summary>
    public int? Limit { get; init; }

    /// <summary>The unit of the rule, for one: "working day", "hour".</summary>
    public required string Unit { get; init; }

    /// <summary>The unit for several; an s is added when not given.</summary>
    public string? Units { get; init; }

    /// <summary>What the clock is for: "Screening decision".</summary>
    public string? Name { get; init; }

    /// <summary>When it is due, in words: "Due Friday 6 March".</summary>
    public string? Due { get; init; }

    /// <summary>The practice pack says this rule has not been checked.</summary>
    public bool Unverified { get; init; }
}

/// <summary>Draws a clock: always in words, never by colour alone.</summary>
public static class ClockFace
{
    /// <summary>The clock as a line of text.</summary>
    public static IHtmlContent Render(ClockFaceOptions clock) => Markup.Element("span", "kith-clock kith-clock--" + Tone(clock.State),
        clock.Name is null ? null : Markup.Element("span", "kith-clock__name", clock.Name + ": "),
        Markup.Element("strong", "kith-clock__says", Says(clock)),
        clock.Due is null ? null : Markup.Element("span", "kith-clock__due", " " + clock.Due),
        clock.Unverified ? Markup.Element("span", "kith-clock__unverified", " (unverified rule)") : null);

    /// <summary>"2 working days left of 15".</summary>
    public static string Says(ClockFaceOptions clock)
    {
        var amount = Amount(clock, clock.Count);
        var of = clock.Limit is { } limit ? " of " + limit.ToString(CultureInfo.GetCultureInfo("en-GB")) : "";
        return clock.State switch
        {
            ClockState.Running or ClockState.Soon when clock.Count == 0 => $"Due {(IsDay(clock) ? "today" : "within the " + clock.Unit)}{(of.Length == 0 ? "" : ", the last" + of)}",
            ClockState.Running or ClockState.Soon => $"{amount} left{of}",
            ClockState.Overdue => $"{amount} overdue",
            ClockState.Met => "Met in time",
            ClockState.MetLate => $"Met {amount} late",
            ClockState.Stopped => "Stopped",
            _ => throw new ArgumentOutOfRangeException(nameof(clock)),
        };
    }

    private static bool IsDay(ClockFaceOptions clock) => clock.Unit.EndsWith("day", StringComparison.Ordinal);

    private static string Amount(ClockFaceOptions clock, int count) =>
        $"{count.ToString(CultureInfo.GetCultureInfo("en-GB"))} {(count == 1 ? clock.Unit : clock.Units ?? clock.Unit + "s")}";

    private static string Tone(ClockState state) => state switch
    {
        ClockState.Running => "running",
        ClockState.Soon => "soon",
        ClockState.Overdue => "overdue",
        ClockState.MetLate => "late",
        ClockState.Met or ClockState.Stopped => "quiet",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

/// <summary><c>&lt;kith-clock clock="..." /&gt;</c></summary>
[HtmlTargetElement("kith-clock", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ClockFaceTagHelper : ComponentTagHelper
{
    public ClockFaceOptions Clock { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, ClockFace.Render(Clock));
}
