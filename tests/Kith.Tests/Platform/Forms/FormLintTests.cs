using Kith.Platform.Forms;

namespace Kith.Tests.Platform.Forms;

public sealed class FormLintTests
{
    private static readonly FormVocabulary Vocabulary = new(
        new Dictionary<string, FactShape>(StringComparer.Ordinal)
        {
            ["person.born-on"] = new("person", null),
            ["household.town"] = new("household", null),
            ["family.concerns"] = new("family", new HashSet<string>(StringComparer.Ordinal) { "drugs" }),
        },
        new HashSet<string>(StringComparer.Ordinal) { "child.words" });

    [Fact]
    public void A_later_form_may_not_ask_what_an_earlier_one_takes()
    {
        var problem = Assert.Single(Check(
            Form("screening", 2, Section(SectionSubject.EachChild, Question(QuestionKind.Ask, "person.born-on"))),
            Form("referral", 1, Section(SectionSubject.EachChild, Question(QuestionKind.Confirm, "person.born-on")))));
        Assert.Equal("screening", problem.Form);
        Assert.Equal("here(1,1)", problem.At);
        Assert.Equal("'person.born-on' is asked, but the form 'referral' before it already takes it. Use confirm or show", problem.Says);
    }

    [Theory]
    [InlineData(QuestionKind.Confirm)]
    [InlineData(QuestionKind.Show)]
    public void It_may_confirm_or_show_it(QuestionKind kind) => Assert.Empty(Check(
        Form("referral", 1, Section(SectionSubject.EachChild, Question(QuestionKind.Ask, "person.born-on"))),
        Form("screening", 2, Section(SectionSubject.EachChild, Question(kind, "person.born-on")))));

    [Fact]
    public void The_same_fact_about_somebody_else_is_another_question() => Assert.Empty(Check(
        Form("referral", 1, Section(SectionSubject.EachChild, Question(QuestionKind.Ask, "person.born-on"))),
        Form("screening", 2, Section(SectionSubject.EachAdult, Question(QuestionKind.Ask, "person.born-on")))));

    [Fact]
    public void The_home_of_the_children_is_one_of_the_homes() => Assert.Single(Check(
        Form("referral", 1, Section(SectionSubject.ChildsHousehold, Question(QuestionKind.Ask, "household.town"))),
        Form("screening", 2, Section(SectionSubject.EachHousehold, Question(QuestionKind.Ask, "household.town")))));

    [Fact]
    public void Two_doors_of_one_stage_may_ask_the_same() => Assert.Empty(Check(
        Form("referral", 1, Section(SectionSubject.EachChild, Question(QuestionKind.Ask, "person.born-on"))),
        Form("self-referral", 1, Section(SectionSubject.EachChild, Question(QuestionKind.Ask, "person.born-on")))));

    [Fact]
    public void One_form_may_not_take_a_fact_twice() => Assert.Contains("taken twice", Assert.Single(Check(Form("referral", 1,
        Section(SectionSubject.EachChild, Question(QuestionKind.Ask, "person.born-on"), Question(QuestionKind.Confirm, "person.born-on"))))).Says, StringComparison.Ordinal);

    [Theory]
    [InlineData(SectionSubject.EachChild, QuestionKind.Ask, "person.shoe-size", "there is no fact 'person.shoe-size'")]
    [InlineData(SectionSubject.EachChild, QuestionKind.Narrative, "child.songs", "there is no topic 'child.songs'")]
    [InlineData(SectionSubject.EachHousehold, QuestionKind.Ask, "person.born-on", "'person.born-on' is about a person, but the section is for household")]
    public void What_is_not_known_or_does_not_fit_is_a_problem(SectionSubject subject, QuestionKind kind, string id, string says) =>
        Assert.StartsWith(says, Assert.Single(Check(Form("referral", 1, Section(subject, Question(kind, id))))).Says, StringComparison.Ordinal);

    [Theory]
    [InlineData("held(person.shoe-size)", "a condition looks at 'person.shoe-size'")]
    [InlineData("any(family.concerns, alcohol)", "a condition looks for 'alcohol'")]
    [InlineData("any(person.born-on, drugs)", "a condition looks for 'drugs'")]
    public void A_condition_may_only_look_at_what_there_is(string condition, string says) => Assert.StartsWith(says, Assert.Single(Check(
        Form("referral", 1, Section(SectionSubject.EachChild) with { AppliesWhen = ConditionParser.Parse(condition, out _)! }))).Says, StringComparison.Ordinal);

    private static IReadOnlyList<FormProblem> Check(params FormDefinition[] forms) => FormLint.Check(forms, Vocabulary);

    private static FormDefinition Form(string id, int stage, params FormSection[] sections) => new(id, id, stage, sections);

    private static FormSection Section(SectionSubject subject, params FormQuestion[] questions) =>
        new("section", "A section", subject, Condition.Always, null, questions, "here(1,1)");

    private static FormQuestion Question(QuestionKind kind, string id) => new(kind, id, false, null, null, null, Condition.Always, "here(1,1)");
}
