using Kith.Platform.Data;

namespace Kith.Record.People;

/// <summary>Puts the identity bar together from what each room says of the child.</summary>
public sealed class DrawHeader(IEnumerable<IHeaderPart> parts, IEnumerable<ChildTab> tabs, KithDb db)
{
    /// <summary>The bar and the sub-navigation. One call for each room.</summary>
    public async Task<PersonHeader> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var (lines, chips) = (new List<HeaderLine>(), new List<Platform.Pages.Components.Chip>());
        if (ChildAge.Long(child.Person, child.Today) is { } age)
        {
            lines.Add(new(HeaderPlace.Age, age));
        }

        foreach (var words in await db.AllAsync(parts, part => part.OfAsync(child, cancellation), cancellation))
        {
            lines.AddRange(words.Lines);
            chips.AddRange(words.Chips);
        }

        return new(child.Person.FullName, lines.OrderBy(l => l.Place).Select(l => l.Says).ToList(), chips,
            tabs.Where(t => child.Actor.May(t.Permission)).OrderBy(t => t.Order).ToList());
    }
}
