using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor;

/// <summary>The pack's screening form over one referral: what is held is shown, what is new is asked. The decision and the partners have parts of their own. Pure.</summary>
internal static class FrontDoorForm
{
    private static readonly string[] Elsewhere = ["partners", "decision", "told"];

    public static FormSheet Lay(
        ReferralFile file, PracticePacks practice, PracticePack pack, FormAnswers typed, DateOnly today, string? correct = null, IReadOnlyDictionary<string, string>? problems = null)
    {
        var sheet = new LayForm(practice, pack).Lay(pack.Forms["screening"], Subjects(file, pack, today), file.Facts, typed, [], problems);
        return sheet with
        {
            Sections = sheet.Sections.Where(s => !Elsewhere.Contains(s.Section.Id))
                .Select(s => s with { Fields = s.Fields.Select(f => f.Name == correct ? Opened(f, problems) : Found(file, f)).ToList() }).ToList(),
        };
    }

    // What was asked once is held from then on, and is not asked again.
    private static SheetField Found(ReferralFile file, SheetField field) => field is { As: FieldAs.Ask, Held.Value: not null } ? field with { As = FieldAs.Confirm } : Proposed(file, field);

    // The practice of the GP who works with the family is most likely the child's: it stands in the box, to be looked at and saved.
    private static SheetField Proposed(ReferralFile file, SheetField field)
    {
        if (field is not { As: FieldAs.Ask, Held: null, Fact.ProposedBy: { Count: > 0 } roles } || field.Typed.Has(field.Name)) return field;
        var by = file.Professionals.FirstOrDefault(p => p.WorksFor is not null && p.Role is { } role && roles.Contains(role.Trim(), StringComparer.OrdinalIgnoreCase));
        return by is null ? field : field with
        {
            IsProposed = true, Hint = $"Proposed: {by.Name ?? by.Role} works with the family. Put it right where it is not so",
            Typed = field.Typed.With(new FormAnswers { Typed = new(StringComparer.Ordinal) { [field.Name] = [by.WorksFor!] } }, []),
        };
    }

    // One click to correct: the field is asked, with what is held in it.
    private static SheetField Opened(SheetField field, IReadOnlyDictionary<string, string>? problems)
    {
        var typed = field.Typed;
        if (!FormReading.Names(field).Any(typed.Has) && field.Held?.Value is { } held)
        {
            var parts = field.Fact!.Type == FactType.Date ? held.Split('-') : [];
            typed = typed.With(new FormAnswers
            {
                Typed = parts is [var year, var month, var day]
                    ? new(StringComparer.Ordinal) { [field.Name + ".Year"] = [year], [field.Name + ".Month"] = [month], [field.Name + ".Day"] = [day] }
                    : new(StringComparer.Ordinal) { [field.Name] = field.Fact.Type == FactType.Choices ? [.. FactValue.Split(held)] : [held] },
            }, []);
        }

        return field with { As = FieldAs.Ask, Typed = typed, Error = problems?.GetValueOrDefault(field.Name) };
    }

    /// <summary>Whom a form about a referral is about.</summary>
    public static List<FormSubject> Subjects(ReferralFile file, PracticePack pack, DateOnly today)
    {
        var kinds = pack.Codes["relationship"];
        return
        [
            .. file.Siblings.Select(c => FormSubject.Of(SectionSubject.EachChild, c.NameAndAge(today), Subject.Of(c.Id)) with
            {
                Age = ChildAge.OnForms(c.Lead, today), People = [c.Id],
            }),
            .. file.Adults.Select(a => Adult(file, a, kinds)),
            .. file.Homes.Select((h, i) => FormSubject.Of(SectionSubject.EachHousehold, file.Homes.Count == 1 ? "The home" : $"Home {i + 1}", Subject.Of(h.Id))),
            .. file.Professionals.Select(p => FormSubject.Of(SectionSubject.EachProfessional, p.Name ?? "Somebody not named", Subject.Of(p.Id))),
            FormSubject.Of(SectionSubject.Family, "The family", Subject.Of(file.Referral.FamilyId)),
            FormSubject.Of(SectionSubject.Referral, "The referral", file.Subject),
        ];
    }

    private static FormSubject Adult(ReferralFile file, ReferredPerson adult, CodeList kinds)
    {
        var refs = new Dictionary<string, string>(StringComparer.Ordinal) { ["person"] = Subject.Of(adult.Id).ToString() };
        var relationship = file.RelationshipOf(adult);
        if (relationship is not null)
        {
            refs["relationship"] = new Subject(SubjectKind.Relationship, relationship.Id.Value).ToString();
        }

        var label = relationship?.Kind is { } kind ? $"{adult.Lead.CalledBy}, {kinds.Says(kind).ToLowerInvariant()}" : adult.Lead.FullName;
        return new(SectionSubject.EachAdult, Subject.Of(adult.Id).ToString(), label, refs) { People = [adult.Id] };
    }
}
