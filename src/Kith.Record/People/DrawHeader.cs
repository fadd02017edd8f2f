using Kith.Kernel;

namespace Kith.Record.People;

/// <summary>Puts the identity bar together from what each room says of the child.</summary>
public sealed class DrawHeader(IEnumerable<IHeaderPart> parts, IEnumerable<ChildTab> tabs)
{
    /// <summary>The bar and the sub-navigation. One call for each room.</summary>
    public async Task<PersonHeader> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var (lines, chips) = (new List<HeaderLine>(), new List<Platform.Pages.Components.Chip>());
        if (AgeOf(child.Person, child.Today) is { } age)
        {
            lines.Add(new(HeaderPlace.Age, age));
        }

        foreach (var part in parts)
        {
            var words = await part.OfAsync(child, cancellation);
            lines.AddRange(words.Lines);
            chips.AddRange(words.Chips);
        }

        return new(child.Person.FullName, lines.OrderBy(l => l.Place).Select(l => l.Says).ToList(), chips,
            tabs.Where(t => child.Actor.May(t.Permission)).OrderBy(t => t.Order).ToList());
    }

    /// <summary>"7 years, born 3 March 2018"; months under two years; "Baby expected on ..." before birth; null when neither is known.</summary>
    public static string? AgeOf(Person person, DateOnly today) => (person.BornOn, person.DueOn) switch
    {
        ({ } born, _) when born.AddYears(2) > today => $"{Ages.InMonths(born, today)} months, born {born:d MMMM yyyy}",
        ({ } born, _) => $"{Ages.InYears(born, today)} years, born {born:d MMMM yyyy}",
        (null, { } due) => $"Baby expected on {due:d MMMM yyyy}",
        _ => null,
    };
}
