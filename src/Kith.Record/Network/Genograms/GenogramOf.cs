using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Record.People;

namespace Kith.Record.Network.Genograms;

/// <summary>Makes a genogram from what is known of a circle. Who lives apart is read from where people live, never typed. Pure.</summary>
public static class GenogramOf
{
    private static readonly string[] ParentKinds = ["mother", "father", "adoptive-parent"];
    private static readonly string[] PartnerKinds = ["step-parent", "parents-partner"];
    private static readonly string[] OlderKinds = ["grandparent"];
    private static readonly string[] Drawn = [.. ParentKinds, .. PartnerKinds, .. OlderKinds, "aunt-uncle", "adult-sibling"];

    /// <summary>The genogram with <paramref name="focus"/> in its middle.</summary>
    public static Genogram About(Circle circle, PersonId? focus, DateOnly today)
    {
        var homes = circle.Homes.SelectMany(h => h, (h, person) => (h.Key, person)).ToLookup(r => r.person, r => r.Key);
        bool Together(PersonId a, PersonId b) => homes[a].Intersect(homes[b]).Any();
        bool Apart(PersonId a, PersonId b) => homes[a].Any() && homes[b].Any() && !Together(a, b);
        var centre = focus ?? circle.Children.FirstOrDefault();
        var ties = circle.Relationships.Where(r => r.Kind is not null && Drawn.Contains(r.Kind)).ToList();
        var shown = circle.People.Where(p => circle.Children.Contains(p.Id) || ties.Exists(t => t.PersonId == p.Id || t.ToPersonId == p.Id)).ToList();
        var parents = ties.Where(t => ParentKinds.Contains(t.Kind)).ToList();
        var couples = new List<GenogramCouple>();
        void Couple(PersonId a, PersonId b)
        {
            if (a != b && !couples.Exists(c => (c.One == Key(a) && c.Other == Key(b)) || (c.One == Key(b) && c.Other == Key(a)))) couples.Add(new(Key(a), Key(b), Apart(a, b)));
        }

        foreach (var both in parents.GroupBy(p => p.ToPersonId).Select(g => g.Select(p => p.PersonId).Distinct().ToList()).Where(g => g.Count == 2))
        {
            Couple(both[0], both[1]);
        }

        foreach (var step in ties.Where(t => PartnerKinds.Contains(t.Kind)))
        {
            // A step-parent belongs to the parent they live with; to the mother when nobody's home is known.
            var of = parents.Where(p => p.ToPersonId == step.ToPersonId && p.PersonId != step.PersonId).OrderByDescending(p => Together(p.PersonId, step.PersonId)).ThenByDescending(p => p.Kind == "mother").FirstOrDefault();
            if (of is not null) Couple(of.PersonId, step.PersonId);
        }

        return new(
            shown.Select(p => new GenogramPerson(
                Key(p.Id), p.CalledBy, ChildAge.Short(p, today) is var age and not "Not known" ? age : null, ShapeOf(p, ties), p.BornOn ?? p.DueOn,
                circle.Facts.Value(Subject.Of(p.Id), "person.died-on") is not null, p.Id == focus, p.Id == centre || Together(p.Id, centre), Generation(p, circle, ties))).ToList(),
            parents.Select(p => new GenogramParent(Key(p.PersonId), Key(p.ToPersonId))).ToList(), couples);
    }

    /// <summary>What the picture shows, in a sentence.</summary>
    public static string Says(Genogram genogram)
    {
        var (home, children) = (genogram.People.Count(p => p.Home), genogram.Parents.Select(p => p.Child).Distinct().Count());
        return $"{genogram.People.Count} people; {children} with a parent shown; {home} live together; {genogram.Couples.Count(c => c.Apart)} couples live apart. The tables below say the same.";
    }

    // Nobody is asked an adult's sex just for a picture: "mother" and "father" say it already.
    private static GenogramShape ShapeOf(Person person, List<Families.Relationship> ties) => person switch
    {
        { BornOn: null, DueOn: not null } => GenogramShape.Triangle,
        { Sex: "M" } => GenogramShape.Square,
        { Sex: "F" } => GenogramShape.Circle,
        _ when ties.Exists(t => t.PersonId == person.Id && t.Kind == "mother") => GenogramShape.Circle,
        _ when ties.Exists(t => t.PersonId == person.Id && t.Kind == "father") => GenogramShape.Square,
        _ => GenogramShape.Triangle,
    };

    private static int Generation(Person person, Circle circle, List<Families.Relationship> ties) =>
        circle.Children.Contains(person.Id) || ties.Exists(t => t.PersonId == person.Id && t.Kind == "adult-sibling") ? 2
        : ties.Exists(t => t.PersonId == person.Id && OlderKinds.Contains(t.Kind)) ? 0 : 1;

    private static string Key(PersonId id) => id.Value.ToString();
}
