using Kith.Kernel;
using Kith.Record.People;

namespace Kith.Record.SamePerson;

/// <summary>A pair on the summary of a child, from the side of that child.</summary>
public sealed record KnownTwiceLine(string Says, string Name, string Href);

/// <summary>On the summary of a child: who may be the same person or belong to the family, as far as the reader may see them. One statement.</summary>
internal sealed class MayBeKnownTwiceCard(ListPairs pairs) : IChildSummaryPart
{
    public SummaryPlace Place => SummaryPlace.Rail;

    public int Order => 30;

    public string Title => "May be known twice, or belong together";

    public async Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        if (!child.Actor.May(ListPairs.Permission)) return null;
        var found = await pairs.OfPersonAsync(child.Actor, child.Id, cancellation);
        return found.Count == 0 ? null : new("/SamePerson/_KnownTwice.cshtml", found.ConvertAll(p =>
        {
            var other = p.One.Id == child.Id ? p.Other : p.One;
            return new KnownTwiceLine(p.Pair.Says, other.FullName, PairsPage.Side(child.Id, other.Id));
        }), "/same-person");
    }
}
