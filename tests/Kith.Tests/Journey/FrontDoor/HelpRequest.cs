using Kith.Tests.Portals.Referrers;
using Kith.Tests.Support;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>A school nurse, with no account, asks for a short break for Amy, who is disabled.</summary>
internal static class HelpRequest
{
    public const string Hard = "Amy needs help at night and her mother gets no sleep.";

    /// <summary>Up to the page on which answers are checked.</summary>
    public static async Task<Referrer> ToCheckAsync(TestKith kith, TestAgency agency, string hard = Hard, string danger = "no", string? concern = null)
    {
        var nurse = new Referrer(kith.Anyone());
        await nurse.Visitor.OpenAsync($"/refer/{agency.Agency.Slug}");
        await nurse.PressAsync("Ask for help");
        await nurse.SayAsync("Is anyone in danger now?", ("referral.immediate-danger", danger));
        if (danger == "yes")
        {
            await nurse.Visitor.FollowAsync("I have rung. Go on with the form");
        }

        await nurse.SayAsync("You", ("professional.name", "Dana Example"), ("professional.role", "School nurse"), ("professional.agency", "Glen School"), ("professional.phone", "07700 900200"), ("professional.email", "dana@example.org"));
        await nurse.SayAsync("The children who need help", ("person.given-name", "Amy"), ("person.family-name", "Testone"), ("person.born-on", "2014-05-03"));
        await nurse.PressAsync("Continue");
        await nurse.SayAsync("What would help, and why", ("referral.reason", hard), ("referral.support-sought", "A short break each month."));
        await nurse.SayAsync("What you saw or heard", concern is null ? [] : [("referral.concerns", concern)]);
        await nurse.SayAsync("What you have done so far");
        await nurse.PressAsync("Add an adult");
        await nurse.SayAsync("The adults in the children's lives", ("relationship.kind", "mother"), ("person.given-name", "Erin"), ("person.family-name", "Testone"), ("relationship.lives-with-child", "yes"));
        await nurse.PressAsync("Continue");
        await nurse.SayAsync("Where everybody lives", ("household.address-line", "1 Example Street"), ("household.town", "Exampleton"), ("household.postcode", "BT99 1AA"));
        await nurse.SayAsync("Does the family know?", ("referral.told-family", "told-agrees"));
        await nurse.SayAsync("What the family agreed to", ("referral.consent", "agreed"));
        await nurse.SayAsync("How it is safe to reach the adults", ("person.safe-contact", "phone"));
        Assert.Equal("Check what you have told us", nurse.Page.Heading);
        return nurse;
    }

    /// <summary>Sent, and read again as the database has it.</summary>
    public static async Task<AtTheFrontDoor> SentAsync(TestKith kith, TestAgency agency, string hard = Hard, string danger = "no", string? concern = null)
    {
        await (await ToCheckAsync(kith, agency, hard, danger, concern)).PressAsync("Send");
        return await AtTheFrontDoor.LatestAsync(kith, agency);
    }
}
