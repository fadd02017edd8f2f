using Kith.Kernel.Identifiers;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>Traits made ready to compare: folded, placeholders and invalid numbers gone, lists bounded. Made once per person.</summary>
internal sealed class Comparable
{
    private const int Most = 12;

    public Comparable(PersonTraits traits)
    {
        Traits = traits;
        // A missing half would hide a difference.
        Names = WholeNames.Of(traits.Names.Take(Most)).Select(n => new ComparableName(n)).Where(n => n.IsKnown).Distinct().ToList();
        BornOn = traits.BornOn is { } born && !NotKnown.IsDate(born) ? born : null;
        HealthNumbers = Numbers(traits, NumberKind.Health, typed => NhsNumber.TryParse(typed, out var n, out _) ? n.Digits : null);
        PupilNumbers = Numbers(traits, NumberKind.Pupil, typed => Upn.TryParse(typed, out var n, out _) ? n.Value : null);
        Addresses = traits.Addresses.Take(Most).Select(a => (Line: NameText.Fold(a.Line), Postcode: Contacts.Postcode(a.Postcode)))
            .Where(a => a.Postcode.Length > 0).ToHashSet();
        Phones = traits.Phones.Take(Most).Select(Contacts.Phone).Where(p => p.Length > 0).ToHashSet(StringComparer.Ordinal);
        School = NameText.Fold(traits.School) is var school && NotKnown.IsName(school) ? "" : school;
        Family = traits.Family.Take(Most * 2).Select(r => new ComparableRelative(r)).Where(r => r.Name.Forename.Length > 0).ToList();
    }

    public PersonTraits Traits { get; }
    public IReadOnlyList<ComparableName> Names { get; }
    public DateOnly? BornOn { get; }
    public IReadOnlySet<string> HealthNumbers { get; }
    public IReadOnlySet<string> PupilNumbers { get; }
    public IReadOnlySet<(string Line, string Postcode)> Addresses { get; }
    public IReadOnlySet<string> Phones { get; }
    public string School { get; }
    public IReadOnlyList<ComparableRelative> Family { get; }

    private static HashSet<string> Numbers(PersonTraits traits, NumberKind kind, Func<string, string?> read) =>
        traits.Numbers.Where(n => n.Kind == kind).Take(Most).Select(n => read(n.Value)).OfType<string>().ToHashSet(StringComparer.Ordinal);
}

/// <summary>One name ready to compare.</summary>
internal sealed record ComparableName
{
    public ComparableName(PersonName name)
    {
        var forenames = NameText.Words(name.Forenames);
        if (NotKnown.IsName(string.Join(' ', forenames))) forenames = [];
        Forename = forenames.Length > 0 ? forenames[0] : "";
        SecondName = forenames.Length > 1 ? string.Join(' ', forenames[1..]) : "";
        Surname = Surname.Of(name.Surname);
        Joined = Surname.Joined;
    }

    public string Forename { get; }
    public string SecondName { get; }
    public string Joined { get; }
    public Surname Surname { get; }
    public bool IsKnown => Forename.Length > 0 || Joined.Length > 0;

    /// <summary>The same name with its halves changed over, for records typed into the wrong boxes.</summary>
    public ComparableName ChangedOver() => new(new PersonName(Joined, Forename));

    public bool Equals(ComparableName? other) => other is not null && (Forename, SecondName, Joined) == (other.Forename, other.SecondName, other.Joined);

    public override int GetHashCode() => HashCode.Combine(Forename, SecondName, Joined);
}

/// <summary>A relative ready to compare.</summary>
internal sealed record ComparableRelative(Kinship Kinship, ComparableName Name, DateOnly? BornOn)
{
    public ComparableRelative(Relative relative)
        : this(relative.Kinship, new ComparableName(relative.Name), relative.BornOn is { } born && !NotKnown.IsDate(born) ? born : null) { }
}
