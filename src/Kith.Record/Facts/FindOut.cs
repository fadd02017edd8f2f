using System.Runtime.CompilerServices;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Record.Facts;

/// <summary>A fact that a form needs and nobody has given yet. <paramref name="Asked"/>: somebody was asked and did not know.</summary>
public sealed record ToFindOut(string FactId, string Says, string? Hint, bool Required, bool Asked, string Form);

/// <summary>
/// What is still to find out about a child: the facts that the place's forms ask about each child, as far as they apply, and that are
/// not held. "Prefers not to say" and "does not apply" end the asking. Pure.
/// </summary>
public static class FindOut
{
    // A pack does not change while the house runs, and a list asks for a hundred children: which form asks which fact is worked out once.
    private static readonly ConditionalWeakTable<PracticePack, List<AskedFact>> Known = [];

    /// <summary>The list, what was asked in vain first, then what a form cannot do without.</summary>
    public static IReadOnlyList<ToFindOut> About(Person child, FactSheet held, PracticePacks practice, PracticePack pack, DateOnly today)
    {
        var subject = FormSubject.Of(SectionSubject.EachChild, child.CalledBy, Subject.Of(child.Id)) with
        {
            Age = ChildAge.OnForms(child, today),
        };
        var lookup = new SheetLookup(subject, [subject], held, FormAnswers.None, practice);
        var open = new List<(ToFindOut Fact, int Place)>();
        foreach (var asked in Known.GetValue(pack, p => Asked(practice, p)))
        {
            var fact = asked.Fact;
            var value = held.Held(subject.Refs.GetValueOrDefault(fact.Subject) ?? subject.Key, fact.Id, fact.Authority);
            if (!IsOpen(value) || BornAndDue(fact.Id, child)) continue;
            // What is held decides first: conditions are asked only about what is missing.
            var applying = asked.By.Where(b => b.Section.AppliesWhen.Holds(lookup) && b.Question.When.Holds(lookup)).ToList();
            if (applying.Count > 0)
                open.Add((new(fact.Id, fact.Says, fact.Hint, applying.Exists(b => b.Question.Required), value is not null, applying[0].Form.Title), applying[0].Place));
        }

        return open.OrderByDescending(o => o.Fact.Asked).ThenByDescending(o => o.Fact.Required).ThenBy(o => o.Place).Select(o => o.Fact).ToList();
    }

    private static List<AskedFact> Asked(PracticePacks practice, PracticePack pack) => pack.Forms.Values.OrderBy(f => f.Stage)
        .SelectMany(form => form.Sections.Where(s => s.For == SectionSubject.EachChild).SelectMany(section => section.Questions.Select(question => (form, section, question))))
        .Where(x => x.question.FactId is not null && x.question.Takes)
        .Select((x, place) => new AskedBy(place, x.form, x.section, x.question))
        .GroupBy(a => a.Question.Id, StringComparer.Ordinal)
        .Select(g => new AskedFact(practice.Fact(g.Key), [.. g])).ToList();

    private static bool IsOpen(Fact? held) => held is null or { Value: null, NoValue: null or NoValue.NotKnown or NoValue.NotAsked };

    // A child who is born is no longer expected, and one who is expected is not born.
    private static bool BornAndDue(string factId, Person child) =>
        (factId == "person.due-on" && child.BornOn is not null) || (factId == "person.born-on" && child.DueOn is not null);

    private sealed record AskedFact(FactDefinition Fact, IReadOnlyList<AskedBy> By);

    private sealed record AskedBy(int Place, FormDefinition Form, FormSection Section, FormQuestion Question);
}
