using Kith.Cli.Burden;
using Kith.Tests.Support;

namespace Kith.Tests.Cli.Burden;

/// <summary>The boxes of the published forms and where Kith holds them.</summary>
public sealed class PublishedFormsTests
{
    [Fact]
    public void The_referral_the_screening_and_the_assessment_have_299_boxes() =>
        Assert.Equal((92, 99, 108), (Count("F01"), Count("F02"), Count("F03")));

    [Fact]
    public void Every_box_is_held_in_a_fact_or_topic_that_the_practice_knows_or_in_none()
    {
        var known = PublishedForms.Boxes.Select(PublishedForms.Of).OfType<HeldIn>().Select(h => h.Fact).Distinct().ToList();
        Assert.NotEmpty(known);
        Assert.All(known, f => Assert.True(TestKith.Practice.Topics.ContainsKey(f) || TestKith.Practice.Fact(f).Id == f, f));
        Assert.DoesNotContain(PublishedForms.Boxes, b => b.Document is "F01" or "F02" or "F03" && PublishedForms.Of(b) is null);
    }

    [Fact]
    public void Brothers_sisters_and_the_adults_at_home_share_one_address()
    {
        var homes = PublishedForms.Boxes.Where(b => b is { Document: "F01", Item: "addr_line" } && !b.Entity.StartsWith("P_", StringComparison.Ordinal)).Select(PublishedForms.Of);
        Assert.Equal(3, homes.Distinct().Count());
    }

    private static int Count(string document) => PublishedForms.Boxes.Count(b => b.Document == document);
}
