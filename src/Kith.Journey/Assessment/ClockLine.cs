using System.Globalization;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice.Clocks;
using Microsoft.AspNetCore.Html;

namespace Kith.Journey.Assessment;

/// <summary>A clock in words, in the unit of its rule, with its day and what is uncertain about it.</summary>
public static class ClockLine
{
    /// <summary>"45 working days left of 45 working days, due Friday 8 May 2026 (unverified)".</summary>
    public static IHtmlContent Of(ClockReading clock, bool named = true) => Markup.Several(named ? clock.Clock.Says + ": " : null, Markup.Element("span", "kith-clock kith-clock--" + Tone(clock),
        Markup.Element("strong", "kith-clock__says", clock.Says),
        clock.StoppedAt is null ? Markup.Element("span", "kith-clock__due", string.Create(CultureInfo.GetCultureInfo("en-GB"), $" Due {clock.DueOn:dddd d MMMM yyyy}")) : null,
        clock.Caveat is null ? null : Markup.Element("span", "kith-clock__unverified", $" ({clock.Caveat})")));

    private static string Tone(ClockReading clock) => clock switch
    {
        { Status: ClockStatus.Breached, StoppedAt: null } => "overdue",
        { Status: ClockStatus.Breached } => "late",
        { Status: ClockStatus.Met } => "quiet",
        _ => "running",
    };
}
