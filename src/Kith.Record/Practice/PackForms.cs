using Kith.Platform.Forms;
using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice;

/// <summary>Reads forms and checks them against the facts, topics and codes of the place.</summary>
internal static class PackForms
{
    public static IReadOnlyDictionary<string, FormDefinition> Read(string folder, string place, PackProblems problems)
    {
        var within = Path.Combine(folder, place, "forms");
        var files = Directory.Exists(within) ? Directory.GetFiles(within, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0) problems.AddFile($"{place}/forms", "there are no forms. Copy them from another place");
        return files.Select(f => PackNode.Open(folder, $"{place}/forms/{f}", problems)).OfType<PackNode>().ById(Form, f => f.Id);
    }

    public static FormVocabulary Vocabulary(IReadOnlyDictionary<string, FactDefinition> facts, IEnumerable<string> topics, CodeLists codes) => new(
        facts.ToDictionary(f => f.Key, f => new FactShape(f.Value.Subject, Codes(f.Value, codes)), StringComparer.Ordinal),
        topics.ToHashSet(StringComparer.Ordinal));

    private static HashSet<string>? Codes(FactDefinition fact, CodeLists codes) => fact switch
    {
        { Type: FactType.YesNo } => ["yes", "no"],
        { CodeList: { } list } when codes.ById.TryGetValue(list, out var found) => found.Codes.Keys.ToHashSet(StringComparer.Ordinal),
        _ => null,
    };

    private static FormDefinition? Form(PackMap map)
    {
        var sections = map.Items("sections").ById(Section, s => s.Id);
        return new(map.Text("id"), map.Text("title"), map.Number("stage"), [.. sections.Values]);
    }

    private static FormSection? Section(PackMap map) => new(
        map.Text("id"), map.Text("title"), map.OneOf("for", Subjects), Condition(map.Find("applies-when")), map.TextOrNull("hint"),
        [.. map.Items("questions").Select(q => q.Map(Question)).OfType<FormQuestion>()], map.At, map.TextOrNull("area"));

    private static FormQuestion? Question(PackMap map)
    {
        FormQuestion? question = null;
        var kinds = 0;
        foreach (var (word, kind) in Kinds)
        {
            if (map.Find(word)?.Text() is not { } id) continue;
            kinds++;
            question = new(kind, id, Required: false, Label: null, FamilyLabel: null, Hint: null, Kith.Platform.Forms.Condition.Always, map.At);
        }

        if (kinds != 1) map.Owner.Wrong($"a question has exactly one of: {string.Join(", ", Kinds.Keys)}. Write for example 'ask: person.born-on'");
        var (required, label, family, hint, when) = (map.YesNo("required"), map.TextOrNull("label"), map.TextOrNull("family-label"), map.TextOrNull("hint"), map.Find("when"));
        return question is null ? null : question with { Required = required, Needed = map.YesNo("needed"), Label = label, FamilyLabel = family, Hint = hint, When = Condition(when) };
    }

    private static Condition Condition(PackNode? node)
    {
        if (node?.Text() is not { } text) return Kith.Platform.Forms.Condition.Always;
        var condition = ConditionParser.Parse(text, out var problem);
        if (problem is not null) node.Wrong($"the condition cannot be read at its character {problem.Position}: {problem.Says}. Correct the condition");
        return condition ?? Kith.Platform.Forms.Condition.Always;
    }

    private static readonly OrderedDictionary<string, QuestionKind> Kinds = new(StringComparer.Ordinal)
    {
        ["ask"] = QuestionKind.Ask, ["confirm"] = QuestionKind.Confirm, ["show"] = QuestionKind.Show,
        ["narrative"] = QuestionKind.Narrative, ["decide"] = QuestionKind.Decide,
    };

    private static readonly Dictionary<string, SectionSubject> Subjects = new(StringComparer.Ordinal)
    {
        ["referral"] = SectionSubject.Referral, ["referrer"] = SectionSubject.Referrer, ["each child"] = SectionSubject.EachChild,
        ["each adult"] = SectionSubject.EachAdult, ["each household"] = SectionSubject.EachHousehold, ["each professional"] = SectionSubject.EachProfessional,
        ["child's household"] = SectionSubject.ChildsHousehold, ["assessment"] = SectionSubject.Assessment, ["family"] = SectionSubject.Family, ["plan"] = SectionSubject.Plan,
    };
}
