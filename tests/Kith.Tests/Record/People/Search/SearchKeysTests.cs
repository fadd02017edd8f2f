using Kith.Record.People;
using Kith.Record.People.Search;
using Kith.Tests.Record.People.Matching;

namespace Kith.Tests.Record.People.Search;

public sealed class SearchKeysTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly PersonTraits Siobhan = Somebody.Called("Siobhán Mary", "Ó Néill").Also("Shiv", null, NameUse.KnownAs).Born("2012-05-03")
        .At("12 Linen Row", "BT99 1AA").HealthNumber("9990000018") with { Phones = ["+44 7700 900123"], School = "St Brannoc's School" };

    [Theory]
    [InlineData("siob")]
    [InlineData("Ó Né")]
    [InlineData("o'nei")]
    [InlineData("ONEILL")]
    [InlineData("neill siobh")]
    [InlineData("Siobhan O Neill")]
    [InlineData("mary")]
    [InlineData("shiv")]
    [InlineData("shiv neill")]
    [InlineData("siobhan mary")]
    [InlineData("14")]
    [InlineData("03/05/2012")]
    [InlineData("May 2012 siobhán")]
    [InlineData("2012 o'neill")]
    [InlineData("999 000 0018")]
    [InlineData("99900")]
    [InlineData("bt99 1aa")]
    [InlineData("BT99 neill")]
    [InlineData("07700 900123")]
    [InlineData("12 linen row")]
    [InlineData("st brannoc's school")]
    [InlineData("siobhan brannocs school")]
    [InlineData("siobhan 14 BT991AA 9990000018")]
    public void She_is_found_as_typed(string typed) => Assert.True(FoundAsTyped(typed, Siobhan), typed);

    [Theory]
    [InlineData("Shivaun")]
    [InlineData("chevonne neill")]
    [InlineData("O'Neil Siobhan")]
    [InlineData("Shevon O Neal")]
    public void She_is_found_by_ear(string typed)
    {
        var terms = SearchTerms.Parse(typed, Today);
        var keys = SearchKeys.Of(Siobhan);
        Assert.All(terms.Names, name => Assert.Contains(name.Heard, span => keys.Any(span.Holds)));
        if (terms.Names.Count() > 1) Assert.Contains(terms.TogetherHeard, span => keys.Any(span.Holds));
    }

    [Theory]
    [InlineData("caoimhe")]
    [InlineData("13")]
    [InlineData("04/05/2012")]
    [InlineData("bt98")]
    [InlineData("14 linen row")]
    [InlineData("siobhan kelly")]
    public void She_is_not_found_by_what_is_not_hers(string typed) => Assert.False(FoundAsTyped(typed, Siobhan), typed);

    [Theory]
    [InlineData("McCarthy", "mac car")]
    [InlineData("McCarthy", "macca")]
    [InlineData("MacCarthy", "mcca")]
    [InlineData("Mac Carthy", "maccarthy")]
    [InlineData("Smith-Jones", "jones")]
    [InlineData("Smith-Jones", "smith jo")]
    [InlineData("de Lacy", "lacy")]
    [InlineData("de Lacy", "delacy")]
    [InlineData("D'Arcy", "darcy")]
    public void A_surname_is_found_by_any_way_of_writing_it(string surname, string typed) =>
        Assert.True(FoundAsTyped(typed, Somebody.Called("Ben", surname)), typed);

    [Fact]
    public void A_first_name_that_is_also_a_particle_stays_a_name() =>
        Assert.Equal(["ben", "smith"], SearchTerms.Parse("Ben Smith", Today).Names.Select(n => n.Folded));

    [Fact]
    public void Placeholders_make_no_keys() =>
        Assert.Empty(SearchKeys.Of(Somebody.Called("Unknown", "Not known").Born("1900-01-01").At("", "ZZ99 3VZ")));

    [Fact]
    public void Keys_are_bounded_in_number_and_length()
    {
        var name = string.Join(' ', Enumerable.Repeat("Bartholomew-Maximilian", 500));
        var keys = SearchKeys.Of(new PersonTraits { Names = Enumerable.Range(0, 500).Select(i => new PersonName($"{name}{i}", $"{i}{name}")).ToList() });
        Assert.InRange(keys.Count, 1, SearchKeys.Most);
        Assert.All(keys, k => Assert.InRange(k.Key.Length, 1, SearchKey.Longest));
    }

    [Theory]
    [InlineData("kelly", "kely")]
    [InlineData("kelly", "klely")]
    [InlineData("kelly", "keslly")]
    [InlineData("kelly", "kolly")]
    [InlineData("aoife", "aofie")]
    [InlineData("mclaughlin", "mclaughln")]
    [InlineData("mclaughlin", "claughlin")]
    [InlineData("fitzpatrick", "fitzpatrikc")]
    public void A_name_one_slip_away_shares_a_reduction(string right, string typed)
    {
        Assert.NotEmpty(Misspellings.Reductions(right).Intersect(Misspellings.Reductions(typed)));
        Assert.True(Misspellings.IsOneSlip(right, typed));
    }

    [Fact]
    public void Names_two_slips_apart_are_not_taken_for_one() => Assert.False(Misspellings.IsOneSlip("kelly", "kale"));

    private static bool FoundAsTyped(string typed, PersonTraits who)
    {
        var (terms, keys) = (SearchTerms.Parse(typed, Today), SearchKeys.Of(who));
        return terms.All.Count > 0 && terms.All.All(t => t.Spans.Any(span => keys.Any(span.Holds)))
            && (terms.Together.Count == 0 || terms.Together.Any(span => keys.Any(span.Holds)));
    }
}
