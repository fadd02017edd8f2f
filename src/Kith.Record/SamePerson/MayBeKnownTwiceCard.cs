using Kith.Record.People;

namespace Kith.Record.SamePerson;

/// <summary>A pair on the summary of a child, from the side of that child.</summary>
public sealed record KnownTwiceLine(string Says, string Name, string Href);

/// <summary>On the summary of a child: who may be the same person or belong to the family, as far as the reader may see them.</summary>
internal sealed class MayBeKnownTwiceCard(ListPairs pairs) : IChildSummaryPart
{
    public SummaryPlace Place => SummaryPlace.Rail;

    public int Order => 30;

    public string Title => "May be known twice, or belong together";

    public async Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        if (!child.Actor.May(ListPairs.Permission)) return null;
        var found = await pairs.OfPersonAsync(child, cancellation);
        return found.Count == 0 ? null
            : new("/SamePerson/_KnownTwice.cshtml", found.Select(p => new KnownTwiceLine(p.Pair.Says, p.Other.FullName, PairsPage.Side(child.Id, p.Other.Id))).ToList(), "/same-person");
    }
}
