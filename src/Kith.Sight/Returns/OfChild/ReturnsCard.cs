using Kith.Record.People;

namespace Kith.Sight.Returns.OfChild;

/// <summary>A line on the summary of a child when facts about the child would fail the census. It costs no statement: the summary has read the facts.</summary>
internal sealed class ReturnsCard(WarnOfChild warn) : IChildSummaryPart
{
    public SummaryPlace Place => SummaryPlace.Rail;

    public int Order => 40;

    public string Title => "Returns";

    public async Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation) =>
        child.Actor.May(WarnOfChild.Permission) && await warn.CountOfPersonAsync(child, cancellation) is > 0 and var count
            ? new("/Returns/OfChild/_ReturnsCard.cshtml", count, $"/children/{child.Id.Value}/returns") : null;
}
