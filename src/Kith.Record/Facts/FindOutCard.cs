using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Record.Facts;

/// <summary>What the card of the summary shows: the first few, and how many there are.</summary>
public sealed record FindOutList(string SubjectRef, string Back, IReadOnlyList<ToFindOut> Facts);

/// <summary>The find-out list on the summary of a child.</summary>
internal sealed class FindOutCard(FactsInView facts, PracticePacks practice) : IChildSummaryPart
{
    public SummaryPlace Place => SummaryPlace.Rail;

    public int Order => 10;

    public string Title => "To find out";

    public async Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var open = FindOut.About(child.Person, await facts.OfAsync(child, cancellation), practice, practice[child.Actor.Place], child.Today);
        return open.Count == 0 ? null : new("/Facts/_FindOut.cshtml", new FindOutList(Subject.Of(child.Id).ToString(), $"/children/{child.Id.Value}/summary", open));
    }
}
