using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;

namespace Kith.Journey.Visits;

/// <summary>What the card says: by whom, where, and whether alone.</summary>
/// <param name="Alone">The limit for being seen alone, when the child was seen but not alone since.</param>
public sealed record LastSeen(string CalledBy, LastTime Last, PracticePack Pack, ClockReading? Alone);

/// <summary>When the child was last seen, on the summary.</summary>
internal sealed class LastSeenCard(SeenLast seen, PracticePacks practice) : IChildSummaryPart
{
    public SummaryPlace Place => SummaryPlace.Main;

    public int Order => 20;

    public string Title => "Last seen";

    public async Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var (last, pack) = (await seen.OfAsync(child, cancellation), practice[child.Actor.Place]);
        var alone = last is { Seen: { } at, Alone: var before } && at != before ? pack.ReadClock("no-visit-alone", before?.At ?? at.At, null, child.Now) : null;
        return new("/Visits/_LastSeen.cshtml", new LastSeen(child.Person.CalledBy, last, pack, alone), $"/children/{child.Id.Value}/visits");
    }
}
