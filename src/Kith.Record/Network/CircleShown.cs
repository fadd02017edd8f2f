using Kith.Kernel;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Network.Genograms;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Record.Network;

/// <summary>A circle with what its tables need to put it into words.</summary>
public sealed record CircleShown(Circle Circle, PracticePacks Practice, PracticePack Pack, PersonId? Focus, DateOnly Today, string Back, bool MayCorrect)
{
    /// <summary>Whether a professional may be added here.</summary>
    public bool MayAdd { get; init; }

    /// <summary>Where a professional is added to a family, coming back here.</summary>
    public string AddHref(FamilyId family) => $"/families/{family.Value}/professionals/new?back={Uri.EscapeDataString(Back)}";

    /// <summary>Why it is lawful to share with a professional, in the pack's words; null when nobody wrote it down.</summary>
    public string? SharedBecause(ProfessionalId professional) => Circle.SharedBecause[professional].Distinct().ToList() is { Count: > 0 } codes
        ? string.Join("; ", codes.Select(Pack.Codes["sharing-basis"].Says)) : null;

    /// <summary>The drawing.</summary>
    public Genogram Genogram { get; } = GenogramOf.About(Circle, Focus, Today);

    /// <summary>A person of the circle.</summary>
    public Person Of(PersonId id) => Circle.People.First(p => p.Id == id);

    /// <summary>The address of a home in one line; null when it is not known.</summary>
    public string? Address(HouseholdId home)
    {
        var parts = new[] { "household.address-line", "household.town", "household.postcode" }.Select(f => Held(Subject.Of(home), f)?.Value).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    /// <summary>Whether the address must not be told to some people.</summary>
    public bool IsPrivate(HouseholdId home) => Held(Subject.Of(home), "household.confidential")?.Value == "yes";

    /// <summary>What is believed, with its source.</summary>
    public Fact? Held(Subject subject, string factId) => Circle.Facts.Held(subject, factId, Practice.Fact(factId).Authority);

    /// <summary>The value in words, or null.</summary>
    public string? Says(Subject subject, string factId) => Held(subject, factId)?.Value is { } value ? Practice.Show(Pack, factId, value) : null;

    /// <summary>What somebody is to others: "Mother of Aoife and Conor".</summary>
    public IReadOnlyList<string> TiesOf(PersonId person) => Circle.Relationships.Where(r => r.PersonId == person && r.Kind is not null).GroupBy(r => r.Kind!)
        .Select(g => $"{Pack.Codes["relationship"].Says(g.Key)} of {InOrder(g.Select(r => r.ToPersonId))}").ToList();

    /// <summary>Whose parental responsibility somebody holds, in words.</summary>
    public string ResponsibilityOf(PersonId person)
    {
        var ties = Circle.Relationships.Where(r => r.PersonId == person && Circle.Children.Contains(r.ToPersonId)).ToList();
        var yes = ties.Where(r => r.ParentalResponsibility == "yes").Select(r => r.ToPersonId).ToList();
        return yes.Count > 0 ? $"Yes, for {InOrder(yes)}" : ties.Count > 0 && ties.TrueForAll(r => r.ParentalResponsibility == "no") ? "No" : "Not known";
    }

    // The circle is in order of birth.
    private string InOrder(IEnumerable<PersonId> people) => string.Join(" and ", Circle.People.Where(p => people.Contains(p.Id)).Select(p => p.CalledBy));

    /// <summary>Where a fact is put right, coming back here.</summary>
    public string CorrectHref(Subject subject, string factId) => $"/facts/{subject}/{factId}/correct?back={Uri.EscapeDataString(Back)}";
}
