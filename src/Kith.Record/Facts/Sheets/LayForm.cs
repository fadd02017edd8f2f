using Kith.Platform.Forms;
using Kith.Record.Passages;
using Kith.Record.Practice;

namespace Kith.Record.Facts.Sheets;

/// <summary>Lays a form over what is held and what has been typed. Pure.</summary>
public sealed class LayForm(PracticePacks practice, PracticePack pack)
{
    /// <summary>The sheet.</summary>
    /// <param name="form">The form as the pack has it.</param>
    /// <param name="subjects">Whom it is about; a section is laid once for each subject of its role.</param>
    /// <param name="held">What the record holds.</param>
    /// <param name="typed">What has been typed so far.</param>
    /// <param name="passages">Signed paragraphs that may be reused, by topic; only those about the section's people are offered.</param>
    /// <param name="problems">Field name to what is wrong with it.</param>
    public FormSheet Lay(
        FormDefinition form, IReadOnlyCollection<FormSubject> subjects, FactSheet held, FormAnswers typed,
        IReadOnlyList<PassageHeld>? passages = null, IReadOnlyDictionary<string, string>? problems = null) =>
        new(form, form.Sections.SelectMany(section => subjects.Where(s => s.Role == section.For)
            .Select(subject => Section(section, subject, subjects, held, typed, passages ?? [], problems))).ToList());

    private SheetSection Section(
        FormSection section, FormSubject subject, IReadOnlyCollection<FormSubject> subjects, FactSheet held, FormAnswers typed,
        IReadOnlyList<PassageHeld> passages, IReadOnlyDictionary<string, string>? problems)
    {
        var lookup = new SheetLookup(subject, subjects, held, typed, practice);
        if (!section.AppliesWhen.Holds(lookup))
        {
            return new(section, subject, []) { FoldedBecause = section.AppliesWhen.WhyNot(new PackConditionWords(practice, pack)) };
        }

        return new(section, subject, section.Questions.Where(q => q.When.Holds(lookup))
            .Select(q => Field(q, subject, held, typed, passages, problems)).ToList());
    }

    private SheetField Field(
        FormQuestion question, FormSubject subject, FactSheet held, FormAnswers typed, IReadOnlyList<PassageHeld> passages,
        IReadOnlyDictionary<string, string>? problems)
    {
        if (question.TopicId is { } topicId)
        {
            var topic = practice.Topics[topicId];
            var name = FormAnswers.Name(subject.Key, topicId);
            return new(question, FieldAs.Narrative, name, subject.Key, question.Label ?? topic.Says, question.Hint ?? topic.Hint)
            {
                Topic = topic, Typed = typed, Error = problems?.GetValueOrDefault(name),
                Reusable = passages.Where(p => p.Passage.Topic == topicId && (subject.People.Count == 0 || p.About.Any(subject.People.Contains)))
                    .Select(p => p.Passage).OrderByDescending(p => p.SignedAt).ToList(),
            };
        }

        var fact = practice.Fact(question.Id);
        var reference = subject.Refs.GetValueOrDefault(fact.Subject) ?? subject.Key;
        var field = FormAnswers.Name(reference, fact.Id);
        var value = held.Held(reference, fact.Id, fact.Authority);
        var shown = value is { Value: not null } || value?.NoValue is not (null or NoValue.NotAsked or NoValue.NotKnown);
        var @as = question.Kind switch
        {
            QuestionKind.Show => FieldAs.Show,
            QuestionKind.Confirm when shown => FieldAs.Confirm,
            _ => FieldAs.Ask,
        };
        return new(question, @as, field, reference, question.Label ?? fact.Says, question.Hint ?? fact.Hint)
        {
            Fact = fact, Codes = fact.CodeList is { } list ? pack.Codes[list] : null, Held = value, Typed = typed,
            Differing = Subject.TryParse(reference, out var about) ? held.Differing(about, fact.Id, fact.Authority) : [],
            Error = problems?.GetValueOrDefault(field),
        };
    }
}

/// <summary>A signed paragraph and whom it is about.</summary>
public sealed record PassageHeld(Passage Passage, IReadOnlyList<Kernel.PersonId> About);

/// <summary>What a condition sees: the facts held or just typed about the subject of its section, and about the form's single subjects.</summary>
internal sealed class SheetLookup(
    FormSubject subject, IReadOnlyCollection<FormSubject> subjects, FactSheet held, FormAnswers typed, PracticePacks practice) : IFactLookup
{
    public int? AgeInYears => subject.Age;

    public bool Held(string factId) => References(factId).Any(r => typed.One(FormAnswers.Name(r, factId)) is not null || held.Held(r, factId)?.Value is not null);

    public IReadOnlyCollection<string> Codes(string factId) => References(factId).SelectMany(r =>
    {
        var name = FormAnswers.Name(r, factId);
        return typed.Has(name) ? typed.All(name) : held.Held(r, factId)?.Value is { } value ? FactValue.Split(value) : [];
    }).Distinct(StringComparer.Ordinal).ToList();

    // A condition of a child's section may look at a fact of the referral or the family: those are the same for every section.
    private IEnumerable<string> References(string factId)
    {
        var kind = practice.Fact(factId).Subject;
        return subject.Refs.TryGetValue(kind, out var own) ? [own] : subjects.Select(s => s.Refs.GetValueOrDefault(kind)).OfType<string>().Distinct();
    }
}

/// <summary>A condition explains itself in the pack's words.</summary>
internal sealed class PackConditionWords(PracticePacks practice, PracticePack pack) : IConditionWords
{
    public string Fact(string factId) => practice.Fact(factId).Says;

    public string Code(string factId, string code) => practice.Fact(factId).CodeList is { } list ? pack.Codes[list].Says(code) : code;
}
