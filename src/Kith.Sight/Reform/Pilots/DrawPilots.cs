using Kith.Platform.Pages.Components;
using Kith.Sight.Reform.Trusts;
using Microsoft.AspNetCore.Html;

namespace Kith.Sight.Reform.Pilots;

/// <summary>Draws pilots in words.</summary>
public static class DrawPilots
{
    /// <summary>"Spread to others".</summary>
    public static string Says(PilotEnd end) => end switch { PilotEnd.Spread => "Spread to others", PilotEnd.Change => "Change and go on", _ => "Stop" };

    /// <summary>"Ended, not evaluated".</summary>
    public static string Says(Pilot pilot, DateOnly on) => pilot.StandsOn(on) switch
    {
        PilotStands.Planned => "Planned", PilotStands.Running => "Running", PilotStands.ToEvaluate => "Ended, not evaluated", PilotStands.ToDecide => "Evaluated, not decided", _ => Says(pilot.End!.Value),
    };

    /// <summary>The tag.</summary>
    public static IHtmlContent Tag(Pilot pilot, DateOnly on) => StatusTag.Render(Says(pilot, on), pilot.StandsOn(on) switch
    {
        PilotStands.Planned => TagTone.Grey, PilotStands.Running => TagTone.Blue, PilotStands.Decided => TagTone.Green, _ => TagTone.Yellow,
    });

    /// <summary>"Ardmore Trust, Binnian Trust: two teams".</summary>
    public static string Where(Pilot pilot, IReadOnlyList<ProgrammeBody> bodies) => string.Join(": ", new[] { Names(pilot.Bodies, bodies), pilot.Where }.Where(w => w.Length > 0));

    /// <summary>Names of bodies by number.</summary>
    public static string Names(string numbers, IReadOnlyList<ProgrammeBody> bodies) =>
        string.Join(", ", KnockOn.Refs(numbers).Select(n => bodies.FirstOrDefault(b => b.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == n)?.Name ?? n));

    /// <summary>All pilots, those that wait for somebody first.</summary>
    public static IHtmlContent Draw(IReadOnlyList<Pilot> pilots, IReadOnlyList<ProgrammeBody> bodies, DateOnly on, string query) => Table.Render(
        "Pilots", [new("Pilot"), new("Action"), new("Where"), new("From and to"), new("Stands")],
        pilots.OrderBy(p => p.StandsOn(on) is PilotStands.ToEvaluate or PilotStands.ToDecide ? 0 : 1).ThenBy(p => p.Number).Select(p => (IReadOnlyList<object?>)
        [
            Markup.Link($"/reform/pilots/{p.Number}{query}", p.Name), p.Ref, Where(p, bodies), $"{ReformPage.Long(p.From)} to {ReformPage.Long(p.Until)}", Tag(p, on),
        ]), dense: true);
}
