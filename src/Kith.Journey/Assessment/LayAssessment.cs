using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;

namespace Kith.Journey.Assessment;

/// <summary>
/// Lays the form over what is known: the form of the pack, and over it what only an assessment has: its own paragraphs back in their boxes,
/// the evidence tray, what Kith draws by itself, parts opened all the same. Pure.
/// </summary>
public static class LayAssessment
{
    private const string OverTime = "assessment.reason-over-time";

    /// <summary>The sheet as it stands in the record.</summary>
    public static FormSheet Standing(AssessmentAtHand at) => With(at, FormAnswers.None);

    /// <summary>The sheet with what has been typed into one section laid over what stands; <paramref name="problems"/> by field name.</summary>
    public static FormSheet With(AssessmentAtHand at, FormAnswers typed, string? sectionId = null, IReadOnlyDictionary<string, string>? problems = null) =>
        With(at, typed, sectionId is null ? [] : [sectionId], problems);

    /// <summary>The same for several sections. Everything on their pages takes the place of what stood there, so that a cleared box is noticed.</summary>
    public static FormSheet With(AssessmentAtHand at, FormAnswers typed, IReadOnlyCollection<string> sections, IReadOnlyDictionary<string, string>? problems = null)
    {
        var laid = Lay(at, typed, problems);
        var page = laid.Sections.Where(s => sections.Contains(s.Section.Id)).SelectMany(s => s.Fields).SelectMany(FormReading.Names);
        var answers = Stands(at, laid).With(typed, page);
        return Lay(at, answers, problems) is var sheet
            ? sheet with { Sections = sheet.Sections.Select(s => s with { Fields = s.Fields.Select(f => Finish(at, s.Subject, f, typed)).OfType<SheetField>().ToList() }).ToList() }
            : sheet;
    }

    private static FormSheet Lay(AssessmentAtHand at, FormAnswers typed, IReadOnlyDictionary<string, string>? problems)
    {
        var lay = new LayForm(at.Practice, at.Pack);
        var sheet = lay.Lay(at.Form, at.Subjects, at.Held, typed, null, problems);
        if (at.Opened.Count == 0)
        {
            return sheet;
        }

        var unfolded = lay.Lay(at.Form with { Sections = at.Form.Sections.Select(s => s with { AppliesWhen = Condition.Always }).ToList() }, at.Subjects, at.Held, typed, null, problems);
        return sheet with
        {
            Sections = sheet.Sections.Select(s => s.FoldedBecause is not null && at.Opened.Any(o => o.Part == s.Key) ? unfolded.Find(s.Key)! : s).ToList(),
        };
    }

    /// <summary>What stands in the boxes before anybody types: own paragraphs, ticks, decisions made so far.</summary>
    private static FormAnswers Stands(AssessmentAtHand at, FormSheet sheet)
    {
        var answers = FormAnswers.None;
        foreach (var (section, field) in sheet.Sections.SelectMany(s => s.Fields, (s, f) => (s, f)))
        {
            if (field.Topic is { } topic)
            {
                if (AssessmentWords.Own(at, section.Subject, topic.Id) is { } own) answers.Typed[field.Name] = [own.Text];
                var used = AssessmentWords.Used(at, section.Subject, topic.Id).Where(p => !AssessmentWords.IsOwn(at, p, topic.Id)).Select(p => p.Id.Value.ToString()).ToArray();
                if (used.Length > 0) answers.Typed[field.Name + FormReading.ReuseSuffix] = used;
            }
            else if (field is { Question.Kind: QuestionKind.Decide, Held.Value: { } value })
            {
                answers.Typed[field.Name] = [.. FactValue.Split(value)];
            }
        }

        return answers;
    }

    private static SheetField? Finish(AssessmentAtHand at, FormSubject subject, SheetField field, FormAnswers typed)
    {
        if (field.Topic is { } topic)
        {
            return field with { Reusable = AssessmentWords.Tray(at, subject, topic.Id) };
        }

        // Held at rest, it is not asked again; but what somebody has just typed is never taken away from them.
        var isTyped = FormReading.Names(field).Any(name => typed.One(name) is not null);
        return field switch
        {
            { Question.Id: OverTime } => field.Held is null ? null : field with { As = FieldAs.Show },
            { As: FieldAs.Show } when DrawnFacts.Of(at).FirstOrDefault(d => d.FactId == field.Question.Id && d.Subject.ToString() == field.Ref) is { } drawn =>
                field with { Held = DrawnFacts.Shown(at, drawn) },
            { As: FieldAs.Ask, Question.Kind: not QuestionKind.Decide } when !isTyped && IsSettled(field) => field with { As = FieldAs.Confirm },
            { As: FieldAs.Confirm, Question.Kind: not QuestionKind.Show } when isTyped => field with { As = FieldAs.Ask },
            _ => field,
        };
    }

    private static bool IsSettled(SheetField field) =>
        field.Held is { Value: not null } or { NoValue: NoValue.PrefersNotToSay or NoValue.DoesNotApply };
}
