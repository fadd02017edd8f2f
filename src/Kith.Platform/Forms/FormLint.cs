namespace Kith.Platform.Forms;

/// <summary>What forms may speak of: every fact with its subject and codes, and every topic.</summary>
public sealed record FormVocabulary(IReadOnlyDictionary<string, FactShape> Facts, IReadOnlySet<string> Topics);

/// <summary>The subject a fact is about (person, household, ...) and the codes it may hold; null when it holds none.</summary>
public sealed record FactShape(string Subject, IReadOnlySet<string>? Codes);

/// <summary>Something wrong in a form: where it stands, what is wrong and what to do.</summary>
public sealed record FormProblem(string Form, string At, string Says);

/// <summary>Keeps the promise that a fact is asked once: a later form may confirm or show what an earlier one takes, never ask it.</summary>
public static class FormLint
{
    /// <summary>Every problem in the forms of one place, in the order of the journey.</summary>
    public static IReadOnlyList<FormProblem> Check(IEnumerable<FormDefinition> forms, FormVocabulary vocabulary)
    {
        var problems = new List<FormProblem>();
        var taken = new Dictionary<(string Fact, string Role), FormDefinition>();
        foreach (var stage in forms.OrderBy(f => f.Stage).ThenBy(f => f.Id, StringComparer.Ordinal).GroupBy(f => f.Stage))
        {
            foreach (var form in stage)
            {
                problems.AddRange(Unknown(form, vocabulary));
                problems.AddRange(AskedAgain(form, taken));
            }

            // Forms of one stage are other doors into the same room, so they count as earlier only for the stages after them.
            foreach (var form in stage)
                foreach (var (section, question) in Questions(form).Where(q => q.Question.Takes && q.Question.FactId is not null))
                    taken.TryAdd((question.Id, Role(section.For)), form);
        }

        return problems;
    }

    private static IEnumerable<FormProblem> AskedAgain(FormDefinition form, Dictionary<(string, string), FormDefinition> taken)
    {
        var here = new HashSet<(string, string)>();
        foreach (var (section, question) in Questions(form).Where(q => q.Question.Takes && q.Question.FactId is not null))
        {
            var key = (question.Id, Role(section.For));
            if (question.Kind == QuestionKind.Ask && taken.TryGetValue(key, out var earlier))
                yield return new(form.Id, question.At, $"'{question.Id}' is asked, but the form '{earlier.Id}' before it already takes it. Use confirm or show");
            if (!here.Add(key))
                yield return new(form.Id, question.At, $"'{question.Id}' is taken twice in this form. Keep one and use show for the other");
        }
    }

    private static IEnumerable<FormProblem> Unknown(FormDefinition form, FormVocabulary vocabulary)
    {
        foreach (var section in form.Sections)
        {
            foreach (var says in UnknownIn(section.AppliesWhen, vocabulary)) yield return new(form.Id, section.At, says);
            foreach (var question in section.Questions)
            {
                foreach (var says in UnknownIn(question.When, vocabulary)) yield return new(form.Id, question.At, says);
                if (question.TopicId is { } topic && !vocabulary.Topics.Contains(topic))
                    yield return new(form.Id, question.At, $"there is no topic '{topic}'. Add it to topics.yaml or correct the id");
                if (question.FactId is not { } id) continue;
                if (!vocabulary.Facts.TryGetValue(id, out var fact))
                    yield return new(form.Id, question.At, $"there is no fact '{id}'. Add it to facts.yaml or correct the id");
                else if (!Fits(section.For, fact.Subject))
                    yield return new(form.Id, question.At, $"'{id}' is about a {fact.Subject}, but the section is for {Role(section.For)}. Move it to a section that is");
            }
        }
    }

    private static IEnumerable<string> UnknownIn(Condition condition, FormVocabulary vocabulary)
    {
        foreach (var (id, codes) in condition.Uses)
        {
            if (!vocabulary.Facts.TryGetValue(id, out var fact)) yield return $"a condition looks at '{id}', which is not a fact. Correct the id";
            else
                foreach (var code in codes.Where(c => fact.Codes?.Contains(c) != true))
                    yield return $"a condition looks for '{code}', which '{id}' cannot hold. Correct the code";
        }
    }

    private static IEnumerable<(FormSection Section, FormQuestion Question)> Questions(FormDefinition form) =>
        form.Sections.SelectMany(s => s.Questions.Select(q => (s, q)));

    private static bool Fits(SectionSubject section, string subject) => subject switch
    {
        "person" => section is SectionSubject.EachChild or SectionSubject.EachAdult or SectionSubject.Referrer,
        "household" => section is SectionSubject.EachHousehold or SectionSubject.ChildsHousehold,
        "professional" => section is SectionSubject.EachProfessional or SectionSubject.Referrer,
        "relationship" => section is SectionSubject.EachAdult or SectionSubject.EachChild or SectionSubject.Referrer,
        "family" => section is SectionSubject.Family or SectionSubject.Assessment or SectionSubject.Referral,
        "referral" => section is SectionSubject.Referral,
        "assessment" => section is SectionSubject.Assessment or SectionSubject.EachChild,
        "plan" => section is SectionSubject.Plan or SectionSubject.EachChild,
        _ => false,
    };

    /// <summary>The name a section's subject has in the YAML; a household is the same household whoever lives there.</summary>
    private static string Role(SectionSubject subject) => subject switch
    {
        SectionSubject.EachHousehold or SectionSubject.ChildsHousehold => "household",
        SectionSubject.EachChild => "child",
        SectionSubject.EachAdult => "adult",
        SectionSubject.EachProfessional => "professional",
        _ => subject.ToString().ToLowerInvariant(),
    };
}
