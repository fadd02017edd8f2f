using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Platform.Pages.Components;
using Kith.Record.Passages;
using Kith.Record.Practice;

namespace Kith.Record.Facts.Sheets;

/// <summary>A value given on a form, still by reference text: a draft's people have no ids yet.</summary>
public sealed record GivenFact(string Ref, string FactId, string? Value, NoValue? NoValue, Entered Entered);

/// <summary>A paragraph given on a form: written here, or one that was signed before.</summary>
public sealed record GivenPassage(FormSubject Subject, string Topic, string? Text, PassageId? Reuse);

/// <summary>What a posted sheet says, and what is wrong with it (field name to message, in the order of the page).</summary>
public sealed record ReadSheet(IReadOnlyList<GivenFact> Facts, IReadOnlyList<GivenPassage> Passages, IReadOnlyDictionary<string, string> Problems);

/// <summary>Reads what was typed into a sheet. Pure; nothing typed is ever dropped: wrong answers stay in <see cref="FormAnswers"/>.</summary>
public static class FormReading
{
    /// <summary>Suffix of the field that says why there is no value.</summary>
    public const string NoValueSuffix = "|none";

    /// <summary>Suffix of the field that picks a signed paragraph.</summary>
    public const string ReuseSuffix = "|reuse";

    /// <summary>Reads every asked field of the sections.</summary>
    /// <param name="requireAll">Whether blanks in required fields are problems: yes on sending, no on saving a draft.</param>
    public static ReadSheet Read(IEnumerable<SheetSection> sections, FormAnswers typed, DateOnly today, bool requireAll = true)
    {
        var (facts, passages, problems) = (new List<GivenFact>(), new List<GivenPassage>(), new OrderedDictionary<string, string>(StringComparer.Ordinal));
        foreach (var (section, field) in sections.Where(s => s.FoldedBecause is null).SelectMany(s => s.Fields, (s, f) => (s, f)))
        {
            if (field.As == FieldAs.Narrative)
            {
                ReadPassage(section.Subject, field, typed, requireAll, passages, problems);
            }
            else if (field.As == FieldAs.Ask)
            {
                ReadFact(field, typed, today, requireAll, facts, problems);
            }
        }

        return new(facts, passages, problems);
    }

    /// <summary>Whether something stands in a field.</summary>
    public static bool IsAnswered(SheetField field) => field.As switch
    {
        FieldAs.Ask => !IsBlank(field, field.Typed) || field.Typed.One(field.Name + NoValueSuffix) is not null,
        FieldAs.Narrative => field.Typed.One(field.Name) is not null || field.Typed.One(field.Name + ReuseSuffix) is not null,
        _ => field.Held is not null,
    };

    /// <summary>The three boxes of a date field.</summary>
    public static DateParts Parts(string name, FormAnswers typed) =>
        new(typed.One(name + ".Day"), typed.One(name + ".Month"), typed.One(name + ".Year"));

    /// <summary>Every name a field may post, so that an emptied checkbox is noticed.</summary>
    public static IEnumerable<string> Names(SheetField field) =>
        [field.Name, field.Name + ".Day", field.Name + ".Month", field.Name + ".Year", field.Name + NoValueSuffix, field.Name + ReuseSuffix];

    private static void ReadPassage(
        FormSubject subject, SheetField field, FormAnswers typed, bool requireAll, List<GivenPassage> passages, OrderedDictionary<string, string> problems)
    {
        var text = typed.One(field.Name);
        var reuse = typed.All(field.Name + ReuseSuffix).Select(r => Guid.TryParse(r, out var id) ? PassageId.From(id) : (PassageId?)null).OfType<PassageId>()
            .Where(id => field.Reusable.Any(p => p.Id == id)).ToList();
        passages.AddRange(reuse.Select(id => new GivenPassage(subject, field.Question.Id, null, id)));
        if (text?.Length > FactValue.Longest)
        {
            problems[field.Name] = $"{field.Label} must be {FactValue.Longest:N0} characters or less";
        }
        else if (text is not null)
        {
            passages.Add(new(subject, field.Question.Id, text, null));
        }
        else if (reuse.Count == 0 && field.Question.Required && requireAll)
        {
            problems[field.Name] = $"Enter {field.Label.InSentence()}";
        }
    }

    private static void ReadFact(
        SheetField field, FormAnswers typed, DateOnly today, bool requireAll, List<GivenFact> facts, OrderedDictionary<string, string> problems)
    {
        if (IsBlank(field, typed))
        {
            if (Enum.TryParse<NoValue>(typed.One(field.Name + NoValueSuffix), out var none))
            {
                facts.Add(new(field.Ref, field.Question.Id, null, none, Entered.Asked));
            }
            else if (field.Question.Required && requireAll)
            {
                problems[field.Name] = $"{(field.Codes is null ? "Enter" : "Choose")} {field.Label.InSentence()}";
            }

            return;
        }

        var (raw, wrong) = Raw(field, typed);
        var read = wrong is null ? FactValue.Read(field.Fact!, field.Codes, raw, today) : new(null, wrong);
        if (read.Problem is { } problem)
        {
            problems[field.Name] = problem;
        }
        else
        {
            facts.Add(new(field.Ref, field.Question.Id, read.Canonical, null, Entered.Asked));
        }
    }

    private static (IReadOnlyList<string> Raw, string? Wrong) Raw(SheetField field, FormAnswers typed)
    {
        if (field.Fact!.Type != FactType.Date)
        {
            return (typed.All(field.Name), null);
        }

        var read = Parts(field.Name, typed).Read(field.Label);
        return ([read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""], read.Problem);
    }

    private static bool IsBlank(SheetField field, FormAnswers typed) =>
        field.Fact!.Type == FactType.Date ? Parts(field.Name, typed).IsEmpty : typed.All(field.Name).Count == 0;
}
