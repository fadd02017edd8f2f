using System.Globalization;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice.Clocks;
using Microsoft.AspNetCore.Html;

namespace Kith.Journey.FrontDoor;

/// <summary>A clock of the front door as a line of words, in the unit of its rule.</summary>
internal static class ClockSays
{
    public static IHtmlContent Of(ClockReading clock)
    {
        var state = (clock.Status, clock.StoppedAt) switch
        {
            (ClockStatus.Running, _) => "running",
            (ClockStatus.Breached, null) => "overdue",
            (ClockStatus.Breached, _) => "late",
            _ => "quiet",
        };
        return Markup.Element("span", "kith-clock kith-clock--" + state,
            Markup.Element("strong", "kith-clock__says", clock.Says),
            clock.StoppedAt is null ? Markup.Element("span", "kith-clock__due", clock.DueOn.ToString(" 'Due' ddd d MMM", CultureInfo.GetCultureInfo("en-GB"))) : null,
            clock.Caveat is { } caveat ? Markup.Element("span", "kith-clock__unverified", $" ({caveat})") : null);
    }
}
