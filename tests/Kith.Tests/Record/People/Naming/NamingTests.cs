using Kith.Record.People.Naming;

namespace Kith.Tests.Record.People.Naming;

public sealed class NamingTests
{
    [Theory]
    [InlineData("Siobhán", "siobhan")]
    [InlineData("  D'Arcy-Ó Néill ", "darcy o neill")]
    [InlineData("O’Neill", "oneill")]
    [InlineData("Łukasz Størm Ðóra Weiß", "lukasz storm dora weiss")]
    [InlineData("😀 Aoife 👧🏽", "aoife")]
    [InlineData("\u202bمُحَمَّد\u202c", "محمد")]
    [InlineData("أحمد", "احمد")]
    [InlineData("\ud800Aoife\udc00", "aoife")]
    [InlineData("😀", "")]
    [InlineData(null, "")]
    public void A_name_is_folded_to_small_letters_without_marks_in_any_script(string? typed, string folded) =>
        Assert.Equal(folded, NameText.Fold(typed));

    [Fact]
    public void However_long_a_name_is_only_its_beginning_is_looked_at() =>
        Assert.True(NameText.Fold(new string('ﬃ', 10_000)).Length <= NameText.Longest + 3);

    [Theory]
    [InlineData("Ó Néill", "oneill", "neill")]
    [InlineData("O'Neill", "oneill", "neill")]
    [InlineData("O Neill", "oneill", "neill")]
    [InlineData("ONEILL", "oneill", "neill")]
    [InlineData("Ní Néill", "oneill", "neill")]
    [InlineData("Mac Carthy", "mccarthy", "mccarthy")]
    [InlineData("MacCarthy", "mccarthy", "mccarthy")]
    [InlineData("Mc Carthy", "mccarthy", "mccarthy")]
    [InlineData("Nic Cárthaigh", "mccarthaigh", "mccarthaigh")]
    [InlineData("Mack", "mack", "mack")]
    [InlineData("de Lacy", "delacy", "lacy")]
    [InlineData("Olsen", "olsen", "olsen")]
    [InlineData("Unknown", "", "")]
    public void A_surname_is_the_same_however_its_prefix_is_written(string typed, string joined, string stem)
    {
        var surname = Surname.Of(typed);
        Assert.Equal((joined, stem), (surname.Joined, surname.Stem));
    }

    [Theory]
    [InlineData("Smith-Jones")]
    [InlineData("Smith Jones")]
    [InlineData("Smith – Jones")]
    public void A_double_barrelled_surname_has_two_halves(string typed) =>
        Assert.Equal(["smith", "jones"], Surname.Of(typed).Parts.Select(p => p.Joined));

    [Theory]
    [InlineData("Catherine", "Katheryn")]
    [InlineData("Stephen", "Steven")]
    [InlineData("Philip", "Filip")]
    [InlineData("Gallagher", "Gallaher")]
    [InlineData("Niamh", "Neeve")]
    [InlineData("McLaughlin", "McLoughlin")]
    [InlineData("Thompson", "Tompson")]
    public void Spellings_of_one_sound_have_one_code(string one, string other) =>
        Assert.Equal(Sounds.Code(NameText.Fold(one)), Sounds.Code(NameText.Fold(other)));

    [Theory]
    [InlineData("Aoife", "Oisin")]
    [InlineData("Kelly", "Casey")]
    [InlineData("Conor", "Ciara")]
    [InlineData("Mary", "Mark")]
    public void Names_that_sound_different_have_different_codes(string one, string other) =>
        Assert.NotEqual(Sounds.Code(NameText.Fold(one)), Sounds.Code(NameText.Fold(other)));

    [Theory]
    [InlineData("siobhan", "shivaun")]
    [InlineData("chevonne", "shivaun")]
    [InlineData("caoimhe", "keeva")]
    [InlineData("niamh", "neve")]
    [InlineData("sean", "shaun")]
    public void An_Irish_name_and_its_English_spellings_are_one_name(string one, string other) => Assert.True(NameTables.SameSound(one, other));

    [Fact]
    public void A_short_form_may_belong_to_several_names() =>
        Assert.Superset(new HashSet<string> { "gerard", "gerald" }, NameTables.ShortFor("gerry").ToHashSet());

    [Theory]
    [InlineData("kelly", "kelly", 0)]
    [InlineData("kelly", "kely", 1)]
    [InlineData("kelly", "klely", 1)]
    [InlineData("kelly", "", 5)]
    [InlineData("smith", "jones", 5)]
    public void Slips_are_counted_and_a_swap_is_one(string one, string other, int edits)
    {
        Assert.Equal(edits, Likeness.Edits(one, other));
        Assert.Equal(edits, Likeness.Edits(other, one));
    }

    [Fact]
    public void Winkler_is_one_for_the_same_word_none_for_nothing_in_common_and_between_for_a_slip()
    {
        Assert.Equal(1, Likeness.Winkler("aoife", "aoife"), 9);
        Assert.Equal(0, Likeness.Winkler("abc", "xyz"), 9);
        Assert.Equal(0.961, Likeness.Winkler("martha", "marhta"), 3);
    }

    [Fact]
    public void A_common_name_is_commoner_than_one_nobody_has_counted() =>
        Assert.True(NameFrequencies.Common.Surname("kelly") > 10 * NameFrequencies.Common.Surname("zzyzx"));

    [Theory]
    [InlineData("+44 7700 900123", "07700900123")]
    [InlineData("(07700) 900-123", "07700900123")]
    [InlineData("0044 (0)7700 900123", "07700900123")]
    [InlineData("0000000000", "")]
    [InlineData("ext 12", "")]
    public void A_phone_number_has_one_form(string typed, string digits) => Assert.Equal(digits, Contacts.Phone(typed));
}
