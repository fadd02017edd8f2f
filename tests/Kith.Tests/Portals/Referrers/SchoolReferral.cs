using Kith.Tests.Support;

namespace Kith.Tests.Portals.Referrers;

/// <summary>The journey most tests begin from: a school refers Amy, Ben and Cara.</summary>
internal static class SchoolReferral
{
    /// <summary>Up to the page on which answers are checked.</summary>
    public static async Task<Referrer> ToCheckAsync(Visitor visitor, string slug, bool signedIn = true)
    {
        var school = new Referrer(visitor);
        await school.BeginAsync($"/refer/{slug}");
        await school.SayAsync("Is anyone in danger now?", ("referral.immediate-danger", "no"));
        if (!signedIn)
        {
            await school.SayAsync("You", ("professional.name", "Dana Example"), ("professional.role", "Teacher"), ("professional.agency", "Glen Primary School"),
                ("professional.phone", "07700 900200"), ("professional.email", "dana@example.org"));
        }

        await Child(school, "Amy", "2014-05-03");
        await school.PressAsync("Add another child");
        await Child(school, "Ben", "2016-06-04");
        await school.PressAsync("Add another child");
        await Child(school, "Cara", "2019-07-05");
        await school.PressAsync("Continue");
        for (var child = 0; child < 3; child++)
        {
            await school.SayAsync("More about each child", ("child.school", "Glen Primary School"));
        }

        await school.SayAsync("What you saw or heard", ("referral.concerns", "came-in-hungry"), ("referral.concerns", "dirty-clothes"), ("referral.when-seen", "2026-03-02"));
        await school.SayAsync("What happened", ("referral.reason", "All three came in hungry four days out of five."));
        await school.SayAsync("How it affects the children", ("referral.impact", "Amy falls asleep in lessons."));
        await school.SayAsync("What the children said", ("referral.child-words", "There was nothing in the cupboard."));
        await school.SayAsync("What you have done so far", ("referral.involvement", "Breakfast club since January."));
        await school.SayAsync("What you hope will change", ("referral.support-sought", "Regular meals."));
        await school.PressAsync("Add an adult");
        await school.SayAsync("The adults in the children's lives", ("relationship.kind", "mother"), ("person.given-name", "Erin"), ("person.family-name", "Testone"), ("relationship.lives-with-child", "yes"));
        await school.PressAsync("Add an adult");
        await school.SayAsync("The adults in the children's lives", ("relationship.kind", "grandparent"), ("person.given-name", "Nora"), ("person.family-name", "Testone"), ("relationship.lives-with-child", "yes"));
        await school.PressAsync("Continue");
        await school.SayAsync("Where everybody lives", ("household.address-line", "1 Example Street"), ("household.town", "Exampleton"), ("household.postcode", "BT99 1AA"));
        await school.SayAsync("Does the family know?", ("referral.told-family", "told-agrees"));
        await school.SayAsync("What the family agreed to", ("referral.consent", "agreed"));
        await school.SayAsync("How it is safe to reach the adults", ("person.safe-contact", "phone"));
        await school.SayAsync("How it is safe to reach the adults");
        await school.PressAsync("Add a person who works with the family");
        await school.SayAsync("Who else works with the family", ("professional.name", "Sam Example"), ("professional.role", "Health visitor"));
        await school.PressAsync("Continue");
        Assert.Equal("Check what you have told us", school.Page.Heading);
        return school;
    }

    private static Task Child(Referrer school, string name, string bornOn) =>
        school.SayAsync("The children you are worried about", ("person.given-name", name), ("person.family-name", "Testone"), ("person.born-on", bornOn), ("person.sex", "U"));
}
