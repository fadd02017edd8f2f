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
    /// <summary>The list, what was asked in vain first, then what a form cannot do without.</summary>
    public static IReadOnlyList<ToFindOut> About(Person child, FactSheet held, PracticePacks practice, PracticePack pack, DateOnly today)
    {
        var subject = FormSubject.Of(SectionSubject.EachChild, child.CalledBy, Subject.Of(child.Id)) with
        {
            Age = child.BornOn is { } born ? Ages.InYears(born, today) : null,
        };
        var lay = new LayForm(practice, pack);
        return pack.Forms.Values.OrderBy(f => f.Stage)
            .SelectMany(form => lay.Lay(form, [subject], held, FormAnswers.None).Applying.SelectMany(s => s.Fields).Select(field => (form, field)))
            .Where(x => x.field.Fact is not null && x.field.As != FieldAs.Show && IsOpen(x.field.Held) && !BornAndDue(x.field.Fact.Id, child))
            .GroupBy(x => x.field.Fact!.Id, StringComparer.Ordinal)
            .Select(g => new ToFindOut(g.Key, g.First().field.Fact!.Says, g.First().field.Fact!.Hint, g.Any(x => x.field.Question.Required), g.First().field.Held is not null, g.First().form.Title))
            .OrderByDescending(f => f.Asked).ThenByDescending(f => f.Required).ToList();
    }

    private static bool IsOpen(Fact? held) => held is null or { Value: null, NoValue: null or NoValue.NotKnown or NoValue.NotAsked };

    // A child who is born is no longer expected, and one who is expected is not born.
    private static bool BornAndDue(string factId, Person child) =>
        (factId == "person.due-on" && child.BornOn is not null) || (factId == "person.born-on" && child.DueOn is not null);
}
