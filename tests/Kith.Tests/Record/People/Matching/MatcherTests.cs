using Kith.Kernel.Identifiers;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Kith.Record.People.Naming;

namespace Kith.Tests.Record.People.Matching;

public sealed class MatcherTests
{
    private static PersonTraits AoifeKelly => Somebody.Called("Aoife", "Kelly").Born("2015-03-14").Girl().At("12 Linen Row", "BT99 1AA");

    [Fact]
    public void The_same_child_written_twice_is_the_same()
    {
        var opinion = Matcher.Compare(AoifeKelly, AoifeKelly);
        Assert.Equal(MatchVerdict.Same, opinion.Verdict);
        Assert.Contains("Same birth date", opinion.For);
        Assert.Empty(opinion.Against);
    }

    [Theory]
    [InlineData("Siobhán", "Ó Néill", "Shivaun", "O'Neill")]
    [InlineData("Siobhan", "O Neill", "Chevonne", "Neill")]
    [InlineData("Katherine", "McCarthy", "Kate", "Mac Carthy")]
    [InlineData("Caitlín", "Ní Cheallaigh", "Kaitlyn", "Kelly")]
    [InlineData("Mary", "Smith-Jones", "Mary", "Jones")]
    [InlineData("Jonathan", "Murphy", "Jonathon", "Murphy")]
    [InlineData("Zwbigniew", "Kowalski", "Zbigniew", "Kowalski")]
    public void Other_spellings_of_one_child_are_the_same(string forename, string surname, string otherForename, string otherSurname)
    {
        PersonTraits Child(string f, string s) => Somebody.Called(f, s).Born("2012-11-03").At("4 Chapel Row", "BT99 2BB");
        Assert.Equal(MatchVerdict.Same, Matcher.Compare(Child(forename, surname), Child(otherForename, otherSurname)).Verdict);
    }

    [Fact]
    public void Two_Aoife_Kellys_with_one_birth_date_at_different_addresses_are_for_a_person_to_decide()
    {
        var other = AoifeKelly with { Addresses = [new("3 Quay Street", "BT99 7ZZ")] };
        Assert.Equal(MatchVerdict.MayBe, Matcher.Compare(AoifeKelly, other).Verdict);
    }

    [Fact]
    public void Two_Aoife_Kellys_with_different_numbers_and_mothers_are_different()
    {
        var one = AoifeKelly.HealthNumber(Fictional.HealthNumber(1).Digits).ChildOf("Orla", "Kelly");
        var other = Somebody.Called("Aoife", "Kelly").Born("2015-03-14").Girl().At("3 Quay Street", "BT99 7ZZ")
            .HealthNumber(Fictional.HealthNumber(2).Digits).ChildOf("Denise", "Brady");
        var opinion = Matcher.Compare(one, other);
        Assert.Equal(MatchVerdict.Different, opinion.Verdict);
        Assert.Contains("Different health numbers, both valid", opinion.Against);
        Assert.Contains("Different mother", opinion.Against);
    }

    [Theory]
    [InlineData("Ava", "Eva")]
    [InlineData("Aidan", "Aaron")]
    [InlineData("Róisín", "Caoimhe")]
    [InlineData("Emma", "Emily")]
    [InlineData("Jack", "Jake")]
    public void Twins_are_never_merged_and_are_said_to_be_twins(string one, string other)
    {
        PersonTraits Twin(string name) => Somebody.Called(name, "Devlin").Born("2014-06-01").At("9 Mill Terrace", "BT99 3CC").ChildOf("Grace", "Devlin");
        var opinion = Matcher.Compare(Twin(one), Twin(other));
        Assert.NotEqual(MatchVerdict.Same, opinion.Verdict);
        Assert.True(opinion.SuspectedTwinOrSibling);
        Assert.Contains(opinion.Against, r => r.Contains("may be a twin", StringComparison.Ordinal));
    }

    [Fact]
    public void A_brother_and_sister_recorded_with_one_birth_date_are_different()
    {
        var brother = Somebody.Called("Conor", "Quinn").Born("2013-02-02").Boy().At("1 Well Row", "BT99 4DD");
        var sister = Somebody.Called("Clodagh", "Quinn").Born("2013-02-02").Girl().At("1 Well Row", "BT99 4DD");
        var opinion = Matcher.Compare(brother, sister);
        Assert.Equal(MatchVerdict.Different, opinion.Verdict);
        Assert.True(opinion.SuspectedTwinOrSibling);
    }

    [Fact]
    public void Father_and_son_of_one_name_are_not_merged()
    {
        var son = Somebody.Called("Patrick", "Heaney").Born("2011-05-20").Boy().At("7 Bridge Row", "BT99 5EE");
        var father = Somebody.Called("Patrick", "Heaney").Born("1982-09-13").Boy().At("7 Bridge Row", "BT99 5EE");
        var opinion = Matcher.Compare(son, father);
        Assert.NotEqual(MatchVerdict.Same, opinion.Verdict);
        Assert.True(opinion.SuspectedTwinOrSibling);
        Assert.Contains(opinion.Against, r => r.Contains("may be parent and child", StringComparison.Ordinal));
    }

    [Fact]
    public void A_first_name_and_surname_in_each_others_box_are_still_seen()
    {
        var typed = Somebody.Called("Kelly", "Aoife").Born("2015-03-14").Girl().At("12 Linen Row", "BT99 1AA");
        Assert.Equal(MatchVerdict.Same, Matcher.Compare(AoifeKelly, typed).Verdict);
    }

    [Fact]
    public void A_day_and_month_that_changed_places_are_seen_and_said()
    {
        var one = AoifeKelly.Born("2015-03-04");
        var opinion = Matcher.Compare(one, AoifeKelly.Born("2015-04-03"));
        Assert.NotEqual(MatchVerdict.Different, opinion.Verdict);
        Assert.Contains("Birth dates agree when day and month change places", opinion.For);
    }

    [Fact]
    public void A_former_surname_is_as_good_as_the_present_one()
    {
        var now = Somebody.Called("Deirdre", "Slevin").Also(null, "Gormley", NameUse.Former).Born("1990-01-09").At("12 Linen Row", "BT99 1AA");
        var then = Somebody.Called("Deirdre", "Gormley").Born("1990-01-09").At("12 Linen Row", "BT99 1AA");
        Assert.Equal(MatchVerdict.Same, Matcher.Compare(now, then).Verdict);
    }

    [Fact]
    public void Surname_address_birth_date_phone_and_school_without_a_first_name_never_make_the_same()
    {
        PersonTraits Nobody(string? forename) => Somebody.Called(forename, "Zzelenka").Born("2016-01-30").Girl().At("2 Ash Row", "BT99 6FF") with
        {
            Phones = ["07700 900321"], School = "Hollow Bridge Primary School",
        };
        foreach (var forename in new[] { null, "", "Unknown", "Baby", "n/k", "😀" })
            Assert.NotEqual(MatchVerdict.Same, Matcher.Compare(Nobody("Marta"), Nobody(forename)).Verdict);
        Assert.NotEqual(MatchVerdict.Same, Matcher.Compare(Nobody("Unknown"), Nobody("Unknown")).Verdict);
    }

    [Fact]
    public void Placeholders_on_both_sides_are_no_agreement()
    {
        var nobody = Somebody.Called("Unknown", "Not known").Born("1900-01-01").At("", "ZZ99 3VZ") with
        {
            Phones = ["0000000000"], School = "n/a", Numbers = [new(NumberKind.Health, "0000000000")],
        };
        var opinion = Matcher.Compare(nobody, nobody);
        Assert.Empty(opinion.Evidence);
        Assert.Equal(MatchVerdict.Different, opinion.Verdict);
    }

    [Fact]
    public void A_valid_number_outweighs_a_changed_name_and_address_but_an_invalid_one_counts_for_nothing()
    {
        var before = Somebody.Called("Niamh", "Scullion").Born("2010-10-10").Girl();
        var after = Somebody.Called("Neve", "Rafferty").Born("2010-10-10").Girl();
        string valid = Fictional.HealthNumber(5).Digits, invalid = valid[..9] + (char)('0' + (valid[9] - '0' + 1) % 10);
        Assert.Equal(MatchVerdict.Same, Matcher.Compare(before.HealthNumber(valid), after.HealthNumber(valid)).Verdict);
        Assert.Equal(Matcher.Compare(before, after).Probability, Matcher.Compare(before.HealthNumber(invalid), after.HealthNumber(invalid)).Probability, 12);
    }

    [Fact]
    public void One_number_on_twins_of_different_names_is_for_a_person_to_decide()
    {
        var number = Fictional.HealthNumber(9).Digits;
        PersonTraits Twin(string name) => Somebody.Called(name, "Devlin").Born("2014-06-01").At("9 Mill Terrace", "BT99 3CC").HealthNumber(number);
        Assert.NotEqual(MatchVerdict.Different, Matcher.Compare(Twin("Cara"), Twin("Orlaith")).Verdict);
    }

    [Fact]
    public void Someone_named_as_a_sister_is_not_the_same_person()
    {
        var aoife = AoifeKelly.WithSibling("Niamh", "Kelly", "2012-01-05");
        var niamh = Somebody.Called("Niamh", "Kelly").Born("2012-01-05").Girl().At("12 Linen Row", "BT99 1AA");
        var opinion = Matcher.Compare(aoife, niamh);
        Assert.Equal(MatchVerdict.Different, opinion.Verdict);
        Assert.Contains("One is named as the other's brother or sister", opinion.Against);
    }

    [Fact]
    public void A_rare_surname_says_more_than_a_common_one()
    {
        double Of(string surname) => Matcher.Compare(Somebody.Called("Anna", surname).Born("2015-03-14"), Somebody.Called("Anna", surname).Born("2015-03-14")).Probability;
        Assert.True(Of("Vanderzwart") > Of("Smith"));
        var counted = new NameFrequencies(new Dictionary<string, double>(), new Dictionary<string, double> { ["vanderzwart"] = 0.2 }, 0.0001);
        var here = Matcher.Compare(Somebody.Called("Anna", "Vanderzwart").Born("2015-03-14"), Somebody.Called("Anna", "Vanderzwart").Born("2015-03-14"), counted);
        Assert.True(here.Probability < Of("Vanderzwart"));
    }

    [Fact]
    public void Candidates_come_likeliest_first_and_strangers_are_left_out()
    {
        var twin = Somebody.Called("Ríona", "Kelly").Born("2015-03-14").Girl().At("12 Linen Row", "BT99 1AA");
        var namesake = Somebody.Called("Aoife", "Kelly").Born("2015-03-14").Girl().At("3 Quay Street", "BT99 7ZZ");
        var stranger = Somebody.Called("Oskar", "Nowak").Born("2001-07-21").Boy();
        var found = Matcher.Candidates(AoifeKelly, [stranger, twin, namesake, AoifeKelly]);
        Assert.Equal(3, found.Count);
        Assert.Equal([MatchVerdict.Same, MatchVerdict.MayBe], found.Take(2).Select(c => c.Opinion.Verdict));
        Assert.Same(namesake, found[1].Person);
        Assert.Same(twin, found[2].Person);
    }

    [Theory]
    [InlineData("😀😀", "👧🏽")]
    [InlineData("مُحَمَّد", "الأحمد")]
    [InlineData("李", "王")]
    public void Names_in_any_script_are_compared(string forename, string surname)
    {
        var child = Somebody.Called(forename, surname).Born("2015-03-14");
        var opinion = Matcher.Compare(child, child);
        Assert.InRange(opinion.Probability, 0, 1);
    }

    [Fact]
    public void Names_of_ten_thousand_characters_take_no_longer_than_names()
    {
        var long1 = new PersonTraits { Names = Enumerable.Range(0, 1000).Select(i => new PersonName(new string((char)('a' + i % 26), 10_000), new string('k', 10_000))).ToList() };
        Assert.InRange(Matcher.Compare(long1, long1).Probability, 0, 1);
    }
}
