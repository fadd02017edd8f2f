using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Record.Practice;

namespace Kith.Tests.Record.Practice;

public sealed class PracticePacksTests
{
    private static readonly PracticePacks Packs = PracticePacks.Load(PracticeFolder.Find());

    public static TheoryData<string> Places => [.. Packs.Places.Keys];

    [Fact]
    public void There_is_a_pack_for_each_place() => Assert.Equal(["england", "northern-ireland"], Packs.Places.Keys);

    [Theory]
    [MemberData(nameof(Places))]
    public void The_real_forms_ask_nothing_twice(string place) => Assert.Empty(FormLint.Check(Packs[place].Forms.Values, Vocabulary(place)));

    [Theory]
    [MemberData(nameof(Places))]
    public void The_lint_would_find_it_if_the_assessment_asked_for_a_birthday_again(string place)
    {
        var forms = Packs[place].Forms;
        var assessment = forms["assessment"];
        var children = assessment.Section("children")!;
        var asked = children with { Questions = [.. children.Questions.Select(q => q.Id == "person.born-on" ? q with { Kind = QuestionKind.Ask } : q)] };
        var spoilt = assessment with { Sections = [.. assessment.Sections.Select(s => s == children ? asked : s)] };
        Assert.Contains("'person.born-on' is asked", Assert.Single(FormLint.Check(forms.Values.Select(f => f == assessment ? spoilt : f), Vocabulary(place))).Says, StringComparison.Ordinal);
    }

    // The boxes of the published forms: a school's referral, screening and assessment. What a form asks of whom.
    [Theory]
    [InlineData("referral", SectionSubject.Referrer, "professional.name professional.role professional.agency professional.phone professional.email")]
    [InlineData("referral", SectionSubject.EachChild, "person.given-name person.family-name person.born-on person.sex person.ethnicity person.first-language child.school")]
    [InlineData("referral", SectionSubject.EachAdult, "person.given-name person.family-name person.born-on relationship.kind person.phone person.email")]
    [InlineData("referral", SectionSubject.EachHousehold, "household.address-line household.town household.postcode")]
    [InlineData("referral", SectionSubject.EachProfessional, "professional.name professional.role professional.agency professional.phone professional.email professional.address-line professional.town professional.postcode")]
    [InlineData("referral", SectionSubject.Referral, "referral.consent referral.consent-support referral.reason referral.involvement referral.early-support referral.support-sought")]
    [InlineData("screening", SectionSubject.EachChild, "person.religion person.interpreter person.disability child.gp")]
    [InlineData("screening", SectionSubject.EachAdult, "relationship.kind relationship.parental-responsibility person.ethnicity")]
    [InlineData("screening", SectionSubject.EachProfessional, "professional.name professional.agency professional.phone")]
    [InlineData("screening", SectionSubject.Referral, "referral.received-at referral.source-type referral.threshold-level referral.decision referral.decision-reason referral.decided-by referral.decided-on referral.referrer-told referral.family-told")]
    [InlineData("assessment", SectionSubject.EachAdult, "person.sex person.religion")]
    [InlineData("assessment", SectionSubject.EachProfessional, "professional.role professional.contributed")]
    [InlineData("assessment", SectionSubject.Assessment, "assessment.started-on assessment.ended-on assessment.worker assessment.manager assessment.outcome assessment.manager-decision")]
    [InlineData("assessment", SectionSubject.EachChild, "assessment.seen assessment.seen-alone")]
    public void Every_box_of_the_published_forms_has_its_question(string form, SectionSubject subject, string facts)
    {
        foreach (var pack in Packs.Places.Values)
        {
            var there = pack.Forms[form].Sections.Where(s => s.For == subject).SelectMany(s => s.Questions).Select(q => q.Id);
            Assert.Empty(facts.Split(' ').Except(there));
        }
    }

    [Fact]
    public void UNOCINI_has_three_areas_of_four_domains()
    {
        var areas = Packs["northern-ireland"].Forms["assessment"].Sections
            .Where(s => s.Questions.Any(q => q.Id.StartsWith("unocini.", StringComparison.Ordinal))).GroupBy(s => s.Area);
        Assert.Equal([4, 4, 4], areas.Select(a => a.Count()));
    }

    [Fact]
    public void The_assessment_folds_what_does_not_apply_and_says_why()
    {
        var alcohol = Packs["england"].Forms["assessment"].Section("substances")!.AppliesWhen;
        Assert.False(alcohol.Holds(new Lookup()));
        Assert.True(alcohol.Holds(new Lookup("parent-drinks")));
        Assert.Equal(
            "family concerns: not alcohol or drugs and referral concerns: not parent drinks or parent drugs or parent collects unfit", alcohol.WhyNot());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_question_that_takes_a_paragraph_has_a_voice(string place) =>
        Assert.All(Packs[place].Forms.Values.SelectMany(f => f.Sections).SelectMany(s => s.Questions).Where(q => q.TopicId is not null), q => Assert.NotEmpty(Packs.Topics[q.TopicId!].Voice));

    [Theory]
    [MemberData(nameof(Places))]
    public void Only_some_roles_may_decide_approve_or_administer(string place)
    {
        var roles = Packs[place].Roles;
        Assert.Equal(["team-manager", "head-of-service"], roles.Values.Where(r => r.May("assessment.approve")).Select(r => r.Id));
        Assert.False(roles["social-worker"].May("assessment.approve"));
        Assert.Equal(["referral.send"], roles["referrer-school"].Permissions);
        Assert.Equal(ReachKind.None, roles["administrator"].Reach);
        Assert.False(roles["administrator"].May("people.read"));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_permission_is_carried_by_some_role(string place) =>
        Assert.Equal(place == "england" ? [] : OfEnglandsCensus, Permission.All.Except(Packs[place].Roles.Values.SelectMany(r => r.Permissions)));

    // There is no census of children in need in Northern Ireland to warn of.
    private static readonly string[] OfEnglandsCensus = ["returns.warnings"];

    [Fact]
    public void Facts_name_their_answers()
    {
        Assert.InRange(Packs.Facts.Count, 80, 130);
        Assert.Equal("Traveller of Irish heritage", Packs.Answers("england", "person.ethnicity")!.Says("WIRT"));
        Assert.Equal("Mum", Packs.Answers("northern-ireland", "relationship.kind")!.PlainLabel("mother"));
        Assert.Null(Packs.Answers("england", "person.born-on"));
        Assert.DoesNotContain(Packs["england"].Codes["assessment-factors"].Offered, c => c.Value == "18A");
    }

    private static FormVocabulary Vocabulary(string place) => Packs.Vocabulary(place);

    private sealed class Lookup(params string[] concerns) : IFactLookup
    {
        public bool Held(string factId) => Codes(factId).Count > 0;
        public IReadOnlyCollection<string> Codes(string factId) => factId == "referral.concerns" ? concerns : [];
        public int? AgeInYears => 9;
    }
}
