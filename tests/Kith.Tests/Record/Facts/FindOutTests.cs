using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Tests.Support;

namespace Kith.Tests.Record.Facts;

/// <summary>What is still to find out about a child: what the forms, laid over the record, would still ask.</summary>
public sealed class FindOutTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Theory]
    [InlineData("northern-ireland", "2009-05-01")]
    [InlineData("northern-ireland", "2025-05-01")]
    [InlineData("northern-ireland", null)]
    [InlineData("northern-ireland", null, "2026-06-01")]
    [InlineData("england", "2009-05-01")]
    [InlineData("england", "2025-05-01")]
    [InlineData("england", null)]
    [InlineData("england", null, "2026-06-01")]
    public void What_is_to_be_found_out_is_what_the_forms_would_still_ask(string place, string? born, string? due = null)
    {
        var (practice, pack) = (TestKith.Practice, TestKith.Practice[place]);
        var id = PersonId.From(new Guid("00000000-0000-7000-8000-0000000000a1"));
        var child = new Person { Id = id, LeadId = id, GivenName = "Amy", BornOn = Day(born), DueOn = Day(due) };
        var asked = Laid(child, FactSheet.Empty, practice, pack).Select(f => f.FactId).ToList();
        Assert.True(asked.Count > 5, "The forms ask for little: this test would say nothing.");
        // Every third is held, every third was asked in vain, every sixth is not to be said: conditions see answers, and the order has something to order.
        var held = new FactSheet(asked.Select((factId, i) => (Subject.Of(id).ToString(), Of(id, practice, pack, factId, i))));

        foreach (var sheet in new[] { FactSheet.Empty, held })
        {
            Assert.Equal(Laid(child, sheet, practice, pack), FindOut.About(child, sheet, practice, pack, Today));
        }

        Assert.DoesNotContain(FindOut.About(child, held, practice, pack, Today), f => f.FactId == asked[0]);
    }

    [Theory]
    [InlineData("northern-ireland")]
    [InlineData("england")]
    public void An_expected_baby_is_asked_for_nothing_that_comes_after_birth(string place)
    {
        var (practice, pack) = (TestKith.Practice, TestKith.Practice[place]);
        var id = PersonId.From(new Guid("00000000-0000-7000-8000-0000000000a1"));
        string[] notYet = ["child.school", "child.school-year", "child.attendance", "child.send-support", "person.first-language", "person.interpreter", "person.communication", "child.dentist", "child.likes", "child.immunisations"];

        var asked = FindOut.About(new Person { Id = id, LeadId = id, GivenName = "Baby", DueOn = new(2026, 6, 1) }, FactSheet.Empty, practice, pack, Today).Select(f => f.FactId).ToList();

        Assert.Empty(asked.Intersect(notYet));
        Assert.Contains("child.gp", asked);
        Assert.Equal(["child.school", "person.first-language"],
            FindOut.About(new Person { Id = id, LeadId = id, GivenName = "Niamh", BornOn = new(2026, 2, 1) }, FactSheet.Empty, practice, pack, Today).Select(f => f.FactId).Intersect(["child.school", "person.first-language"]).Order());
    }

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    private static Fact Of(PersonId id, PracticePacks practice, PracticePack pack, string factId, int place) => new()
    {
        SubjectKind = SubjectKind.Person, SubjectId = id.Value, FactId = factId, SourceKind = "worker", Source = "Worker", RecordedByName = "Sam Worker",
        Value = place % 3 == 0 ? practice.Fact(factId).CodeList is { } list ? pack.Codes[list].Offered.First().Value : "2" : null,
        NoValue = (place % 6) switch { 0 or 3 => null, 1 or 4 => NoValue.NotKnown, 2 => NoValue.PrefersNotToSay, _ => NoValue.NotAsked },
    };

    // The long way: every form laid whole, and every field looked at.
    private static List<ToFindOut> Laid(Person child, FactSheet held, PracticePacks practice, PracticePack pack)
    {
        var subject = FormSubject.Of(SectionSubject.EachChild, child.CalledBy, Subject.Of(child.Id)) with { Age = ChildAge.OnForms(child, Today) };
        return pack.Forms.Values.OrderBy(f => f.Stage)
            .SelectMany(form => new LayForm(practice, pack).Lay(form, [subject], held, FormAnswers.None).Applying.SelectMany(s => s.Fields).Select(field => (form, field)))
            .Where(x => x.field.Fact is not null && x.field.As != FieldAs.Show && x.field.Held is null or { Value: null, NoValue: null or NoValue.NotKnown or NoValue.NotAsked })
            .Where(x => x.field.Fact!.Id != (child.BornOn is not null ? "person.due-on" : child.DueOn is not null ? "person.born-on" : ""))
            .GroupBy(x => x.field.Fact!.Id, StringComparer.Ordinal)
            .Select(g => new ToFindOut(g.Key, g.First().field.Fact!.Says, g.First().field.Fact!.Hint, g.Any(x => x.field.Question.Required), g.First().field.Held is not null, g.First().form.Title))
            .OrderByDescending(f => f.Asked).ThenByDescending(f => f.Required).ToList();
    }
}
