using Kith.Cli.Burden;

namespace Kith.Tests.Cli.Burden;

/// <summary>What the meter calls typed twice, retyped and looked up.</summary>
public sealed class MeterTests
{
    private const string Paragraph = "Cillian came to school without breakfast on four days out of five and fell asleep in the afternoon.";

    [Fact]
    public void A_fact_given_twice_about_one_child_is_typed_twice_and_about_two_children_is_not()
    {
        var meter = new Meter();
        meter.Gave("C1", "child.school", "Glen Primary School", "/refer");
        meter.Gave("C2", "child.school", "Glen Primary School", "/refer");
        Assert.Empty(meter.TypedTwice);

        meter.Gave("C1", "child.school", "Another School", "/screen");

        Assert.Equal(["C1 child.school: on /refer, again on /screen"], meter.TypedTwice);
    }

    [Fact]
    public void The_same_words_under_another_name_are_typed_twice_a_choice_of_the_same_code_is_not()
    {
        var meter = new Meter();
        meter.Gave("M", "person.phone", "07700 900311", "/refer");
        meter.Gave("REF", "referral.consent", "agreed", "/refer", picked: true);
        meter.Gave("REF", "referral.consent-support", "agreed", "/refer", picked: true);
        Assert.Empty(meter.TypedTwice);

        meter.Said("07700 900311", "a number to ring", "/visits/new");
        meter.Gave("M", "person.safe-number", "07700 900311", "/assessment");

        Assert.Equal(2, meter.TypedTwice.Count);
    }

    [Fact]
    public void A_paragraph_that_says_again_most_of_an_earlier_one_is_retyped_and_a_new_one_is_not()
    {
        var meter = new Meter();
        meter.Wrote(Paragraph, "/refer");
        meter.Wrote("His reading is a year behind and he asks to stay in at lunch to help his teacher with the books.", "/assessment");
        Assert.Empty(meter.ParagraphsRetyped);

        meter.Wrote("As the school said, " + Paragraph, "/plan");

        Assert.Single(meter.ParagraphsRetyped);
    }

    [Fact]
    public void A_line_of_the_chronology_that_is_typed_is_counted()
    {
        var meter = new Meter();
        meter.ChronologyHolds(["Referral R-0001 received from Glen Primary School about 3 children; guidance reads level 3"]);
        meter.Wrote(Paragraph, "/assessment");
        Assert.Empty(meter.ChronologyRetyped);

        meter.Wrote("On 3 March a referral R-0001 received from Glen Primary School about 3 children; guidance reads level 3", "/assessment");

        Assert.Single(meter.ChronologyRetyped);
    }

    [Fact]
    public void Asked_anywhere_in_a_document_counts_as_asked_there()
    {
        var meter = new Meter { Document = "F02" };
        var religion = new HeldIn("C1", "person.religion");
        meter.Saw("C1", "person.religion", Stood.Confirmed);
        Assert.Equal(Stood.Confirmed, meter.In("F02", religion));
        meter.Saw("C1", "person.religion", Stood.Asked);
        meter.Saw("C1", "person.religion", Stood.Shown);
        Assert.Equal(Stood.Asked, meter.In("F02", religion));
        Assert.Null(meter.In("F03", religion));
    }
}
