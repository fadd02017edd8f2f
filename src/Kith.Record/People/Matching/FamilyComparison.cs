using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>Compares the families named in two records, and looks for each person among the other's relatives.</summary>
internal static class FamilyComparison
{
    /// <summary>Trait and outcome of everything the families say.</summary>
    public static IEnumerable<(string Trait, string Outcome)> Of(Comparable a, Comparable b)
    {
        if (Parents(a, b, Kinship.Mother) is { } mother) yield return ("mother", mother);
        if (Parents(a, b, Kinship.Father) is { } father) yield return ("father", father);
        if (Of(a, Kinship.Sibling).Any(one => Of(b, Kinship.Sibling).Any(other => IsOne(one, other)))) yield return ("siblings", "same");
        if (Lists(a, b, isSibling: true) || Lists(b, a, isSibling: true)) yield return ("listed", "sibling");
        if (Lists(a, b, isSibling: false) || Lists(b, a, isSibling: false)) yield return ("listed", "parent");
    }

    private static string? Parents(Comparable a, Comparable b, Kinship kinship)
    {
        var (ours, theirs) = (Of(a, kinship).ToList(), Of(b, kinship).ToList());
        if (ours.Count == 0 || theirs.Count == 0) return null;
        return ours.Any(one => theirs.Any(other => IsOne(one, other))) ? "same" : "different";
    }

    private static IEnumerable<ComparableRelative> Of(Comparable person, Kinship kinship) => person.Family.Where(r => r.Kinship == kinship);

    private static bool IsOne(ComparableRelative one, ComparableRelative other) => IsOne(one.Name, one.BornOn, other.Name, other.BornOn);

    // A first name alone is nobody: the birth date or the surname must agree with it. Mothers change surnames, so a birth date is enough.
    private static bool IsOne(ComparableName one, DateOnly? bornOn, ComparableName other, DateOnly? otherBornOn)
    {
        if (one.Forename.Length == 0 || other.Forename.Length == 0) return false;
        if (NameComparison.Forenames(one.Forename, other.Forename) is not ("same" or "other-form" or "spelling")) return false;
        if (bornOn is { } born && otherBornOn is { } otherBorn) return born == otherBorn;
        return one.Joined.Length > 0 && other.Joined.Length > 0 && NameComparison.Surnames(one.Surname, other.Surname) is not "different";
    }

    // Someone with the same first name as their own relative (father and son) is not found in that relative's place.
    private static bool Lists(Comparable person, Comparable sought, bool isSibling) =>
        person.Family.Where(r => r.Kinship == Kinship.Sibling == isSibling).Any(relative =>
            sought.Names.Any(name => IsOne(relative.Name, relative.BornOn, name, sought.BornOn))
            && (relative.BornOn is not null || !person.Names.Any(own => own.Forename == relative.Name.Forename)));
}
