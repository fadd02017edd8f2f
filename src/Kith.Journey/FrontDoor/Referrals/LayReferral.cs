using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Pages.Components;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>Lays the pack's form over a draft. What is known already is shown and not asked, and nothing is asked on two pages. Pure.</summary>
public sealed class LayReferral(PracticePacks practice, PracticePack pack, DateOnly today)
{
    /// <summary>The sheet: every section for everybody in the draft.</summary>
    /// <param name="open">Name of a field that is known and is being put right.</param>
    public FormSheet Lay(ReferralDraft draft, IReadOnlyDictionary<string, string>? problems = null, string? open = null)
    {
        var known = draft.Known.ToDictionary(k => FormAnswers.Name(k.Ref, k.FactId), StringComparer.Ordinal);
        var form = pack.Forms[draft.Form];
        var sheet = new LayForm(practice, pack).Lay(form, Subjects(draft), FactSheet.Empty, Answers(draft), problems: problems);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        return sheet with
        {
            Sections = sheet.Sections.Select(section => section with
            {
                Fields = section.Fields.Where(f => asked.Add(f.Name)).Select(f => Plain(draft, known.GetValueOrDefault(f.Name) is { } k && !IsTyped(draft, k) && f.Name != open ? Shown(f, k) : f)).ToList(),
            }).Where(s => s.Fields.Count > 0 || s.FoldedBecause is not null).ToList(),
        };
    }

    /// <summary>What was typed, and what is known where nothing was typed: so that conditions see it, and putting it right starts from it.</summary>
    public FormAnswers Answers(ReferralDraft draft) => new()
    {
        Typed = draft.Answers.Typed.Concat(draft.Known.Where(k => !IsTyped(draft, k)).SelectMany(Typed)).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal),
    };

    /// <summary>Everybody and everything the form can be about.</summary>
    public IReadOnlyList<FormSubject> Subjects(ReferralDraft draft)
    {
        var children = draft.AllChildren();
        var referral = FormSubject.Of(SectionSubject.Referral, "", new Subject(SubjectKind.Referral, draft.Id.Value)) with { People = children };
        var family = FormSubject.Of(SectionSubject.Family, "", Subject.Of(draft.Family)) with { People = children };
        var writer = draft.Self is { } self ? Adult(draft, self, SectionSubject.Referrer, "") : FormSubject.Of(SectionSubject.Referrer, "", Subject.Of(draft.Referrer));
        return
        [
            referral, family, writer,
            .. children.Select((c, i) => FormSubject.Of(SectionSubject.EachChild, draft.NameOf(c) ?? $"Child {i + 1}", Subject.Of(c)) with { Age = IsExpected(draft, c) ? ChildAge.Unborn : AgeOf(draft, c), People = [c] }),
            .. draft.Adults.Select((a, i) => Adult(draft, a, SectionSubject.EachAdult, draft.NameOf(a.Id) ?? $"Adult {i + 1}")),
            .. draft.Homes.Select(h => FormSubject.Of(SectionSubject.EachHousehold, string.Join(", ", h.People.Select(p => Called(draft, p))), Subject.Of(h.Id))),
            .. draft.Professionals.Select((p, i) => FormSubject.Of(
                SectionSubject.EachProfessional, draft.Value(DraftPeople.Ref(p), "professional.name") ?? draft.Value(DraftPeople.Ref(p), "professional.role") ?? $"Professional {i + 1}", Subject.Of(p))),
        ];
    }

    /// <summary>Whose words a paragraph on a topic is in.</summary>
    public string VoiceOf(string topic) => practice.Topics[topic].Voice;

    /// <summary>The age a date of birth gives; null when none was given or it cannot be read.</summary>
    public int? AgeOf(ReferralDraft draft, PersonId person) =>
        BornOn(draft, person) is { } born && born <= today ? Ages.InYears(born, today) : null;

    /// <summary>Whether a child is not born yet: a day is given on which the baby is expected, and no date of birth.</summary>
    public bool IsExpected(ReferralDraft draft, PersonId person) =>
        AgeOf(draft, person) is null && !FormReading.Parts(FormAnswers.Name(DraftPeople.Ref(person), "person.due-on"), draft.Answers).IsEmpty;

    /// <summary>How somebody is named in a list of people who live together.</summary>
    public string Called(ReferralDraft draft, PersonId person)
    {
        var adult = draft.AllAdults().FirstOrDefault(a => a.Id == person);
        var kind = adult is null ? null : draft.Answers.One(FormAnswers.Name(DraftPeople.RelationshipRef(adult), "relationship.kind"));
        var name = draft.NameOf(person) ?? (adult is null ? $"Child {draft.AllChildren().ToList().IndexOf(person) + 1}" : null);
        return (name, kind) switch
        {
            (null, null) => "An adult",
            (null, _) => Kind(draft, kind),
            (_, null or "self") => name,
            _ => $"{name} ({Kind(draft, kind).ToLowerInvariant()})",
        };
    }

    private string Kind(ReferralDraft draft, string kind) =>
        draft.Self is null ? pack.Codes["relationship"].Says(kind) : pack.Codes["relationship"].PlainLabel(kind);

    private static FormSubject Adult(ReferralDraft draft, DraftAdult adult, SectionSubject role, string label) =>
        new(role, DraftPeople.Ref(adult.Id), label, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["person"] = DraftPeople.Ref(adult.Id), ["relationship"] = DraftPeople.RelationshipRef(adult),
        }) { People = draft.WriterIsChild() && adult == draft.Self ? [adult.Id] : [] };

    private static DateOnly? BornOn(ReferralDraft draft, PersonId person)
    {
        var name = FormAnswers.Name(DraftPeople.Ref(person), "person.born-on");
        return FormReading.Parts(name, draft.Answers) is { IsEmpty: false } parts ? parts.Read("").Date
            : DateOnly.TryParse(draft.Known.FirstOrDefault(k => FormAnswers.Name(k.Ref, k.FactId) == name)?.Value, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    private static bool IsTyped(ReferralDraft draft, KnownAnswer known)
    {
        var name = FormAnswers.Name(known.Ref, known.FactId);
        return draft.Answers.Has(name) || draft.Answers.Has(name + ".Day");
    }

    private IEnumerable<KeyValuePair<string, string[]>> Typed(KnownAnswer known)
    {
        var name = FormAnswers.Name(known.Ref, known.FactId);
        var type = practice.Facts.TryGetValue(known.FactId, out var fact) ? fact.Type : FactType.LongText;
        if (type != FactType.Date)
        {
            return [KeyValuePair.Create(name, type == FactType.Choices ? FactValue.Split(known.Value).ToArray() : [known.Value])];
        }

        var parts = DateParts.From(DateOnly.ParseExact(known.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return [KeyValuePair.Create(name + ".Day", new[] { parts.Day! }), KeyValuePair.Create(name + ".Month", new[] { parts.Month! }), KeyValuePair.Create(name + ".Year", new[] { parts.Year! })];
    }

    // A paragraph stays in its box, to be read and added to; beside it stands where it comes from.
    private SheetField Shown(SheetField field, KnownAnswer known) => field.As == FieldAs.Narrative
        ? field with { Hint = pack.Words.Say("portal.known.from", ("source", $"{known.Source}, {known.On.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}")) }
        : field.As != FieldAs.Ask ? field : field with
    {
        As = FieldAs.Confirm,
        Held = new Fact { FactId = known.FactId, Value = known.Value, Source = known.Source, RecordedByName = known.Source, SourceKind = "referrer", EffectiveFrom = known.On },
    };

    private static SheetField Plain(ReferralDraft draft, SheetField field) => draft.Self is null ? field : field with
    {
        Label = field.Question.FamilyLabel ?? field.Question.Label ?? field.Fact?.PlainLabel ?? field.Topic?.FamilySays ?? field.Label,
        Hint = field.Question.Hint,
        Codes = field.Codes is { } codes ? codes with { Codes = codes.Codes.ToDictionary(c => c.Key, c => c.Value with { Says = c.Value.PlainLabel }, StringComparer.Ordinal) } : null,
    };
}
