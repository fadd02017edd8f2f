using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>Everybody and everything an assessment speaks of, as the form's subjects.</summary>
public sealed record AssessmentPeople(
    Family Family, IReadOnlyList<Person> Children, IReadOnlyList<Person> Adults, IReadOnlyList<Relationship> Relationships,
    IReadOnlyList<Residence> Residences, IReadOnlyList<Professional> Professionals)
{
    /// <summary>Children and adults.</summary>
    public IReadOnlyList<PersonId> All { get; } = Children.Concat(Adults).Select(p => p.Id).ToList();

    /// <summary>Reads the family in a constant number of statements. Restricted and sealed adults stay out.</summary>
    public static async Task<AssessmentPeople> ReadAsync(
        KithDb db, AgencyId agency, FamilyId family, IReadOnlyCollection<PersonId> children, CancellationToken cancellation)
    {
        var adults = db.Set<FamilyMember>().Where(m => m.AgencyId == agency && m.FamilyId == family && !m.IsChild && m.To == null).Select(m => m.PersonId);
        var people = await db.Set<Person>().AsNoTracking()
            .Where(p => p.AgencyId == agency && (children.Contains(p.Id) || (adults.Contains(p.Id) && !p.Restricted && !p.Sealed))).ToListAsync(cancellation);
        var all = people.Select(p => p.Id).ToList();
        var professionals = db.Set<Involvement>().Where(i => i.AgencyId == agency && i.FamilyId == family && i.To == null).Select(i => i.ProfessionalId);
        return new(
            await db.Set<Family>().AsNoTracking().SingleAsync(f => f.AgencyId == agency && f.Id == family, cancellation),
            people.Where(p => children.Contains(p.Id)).OrderBy(p => p.BornOn ?? DateOnly.MaxValue).ThenBy(p => p.GivenName, StringComparer.Ordinal).ThenBy(p => p.Id.Value).ToList(),
            people.Where(p => !children.Contains(p.Id)).OrderBy(p => p.Id.Value).ToList(),
            await db.Set<Relationship>().AsNoTracking().Where(r => r.AgencyId == agency && all.Contains(r.PersonId) && r.To == null).OrderBy(r => r.Id).ToListAsync(cancellation),
            await db.Set<Residence>().AsNoTracking().Where(r => r.AgencyId == agency && all.Contains(r.PersonId) && r.To == null).OrderBy(r => r.HouseholdId).ThenBy(r => r.PersonId).ToListAsync(cancellation),
            await db.Set<Professional>().AsNoTracking().Where(p => p.AgencyId == agency && professionals.Contains(p.Id)).OrderBy(p => p.Name).ToListAsync(cancellation));
    }

    /// <summary>The subjects of the form, each with what its facts and passages are about.</summary>
    public IReadOnlyList<FormSubject> Subjects(Assessment assessment, IReadOnlyCollection<AssessmentChild> parts, DateOnly today)
    {
        var subjects = new List<FormSubject>();
        foreach (var child in Children)
        {
            var part = parts.First(p => p.PersonId == child.Id);
            subjects.Add(new(SectionSubject.EachChild, Subject.Of(child.Id).ToString(), Called(child, today), Refs(Subject.Of(child.Id), new Subject(SubjectKind.Assessment, part.Id.Value)))
            {
                Age = ChildAge.OnForms(child, today), People = [child.Id],
            });
        }

        foreach (var adult in Adults)
        {
            var tie = Children.Select(c => Relationships.FirstOrDefault(r => r.PersonId == adult.Id && r.ToPersonId == c.Id)).OfType<Relationship>().FirstOrDefault();
            Subject[] refs = tie is null ? [Subject.Of(adult.Id)] : [Subject.Of(adult.Id), new Subject(SubjectKind.Relationship, tie.Id.Value)];
            subjects.Add(new(SectionSubject.EachAdult, Subject.Of(adult.Id).ToString(), adult.FullName, Refs(refs)) { People = [adult.Id] });
        }

        foreach (var home in Residences.GroupBy(r => r.HouseholdId))
        {
            var here = Children.Concat(Adults).Where(p => home.Any(r => r.PersonId == p.Id)).ToList();
            var label = "Home of " + string.Join(", ", here.Select(p => p.CalledBy));
            subjects.Add(FormSubject.Of(SectionSubject.EachHousehold, label, Subject.Of(home.Key)) with { People = here.Select(p => p.Id).ToList() });
            if (here.Any(Children.Contains)) subjects.Add(FormSubject.Of(SectionSubject.ChildsHousehold, label, Subject.Of(home.Key)) with { People = here.Select(p => p.Id).ToList() });
        }

        subjects.AddRange(Professionals.Select(p => FormSubject.Of(SectionSubject.EachProfessional, p.Name ?? "Name not known", Subject.Of(p.Id))));
        if (assessment.ReferralId is { } referral)
            subjects.Add(FormSubject.Of(SectionSubject.Referral, "The referral", new Subject(SubjectKind.Referral, referral)) with { People = Children.Select(c => c.Id).ToList() });
        subjects.Add(FormSubject.Of(SectionSubject.Family, Family.Name, Subject.Of(Family.Id)) with { People = All });
        subjects.Add(FormSubject.Of(SectionSubject.Assessment, assessment.Title, assessment.Subject()) with { People = Children.Select(c => c.Id).ToList() });
        return subjects;
    }

    /// <summary>"Aoife, 14", "Niamh, 10 months", "Baby due 3 June 2026".</summary>
    public static string Called(Person child, DateOnly today) => child is { BornOn: null, DueOn: { } due }
        ? string.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), $"Baby due {due:d MMMM yyyy}") : ChildAge.WithName(child, today);

    private static Dictionary<string, string> Refs(params Subject[] subjects) =>
        subjects.ToDictionary(s => s.Kind.ToString().ToLowerInvariant(), s => s.ToString(), StringComparer.Ordinal);
}
