using Kith.Journey.FrontDoor;
using Kith.Kernel;
using Kith.Record.Families;
using Kith.Record.People;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>What stands in a referral as it was read.</summary>
public sealed class ReferralFileTests
{
    private static readonly SetClock Clock = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), seed: 1);

    [Fact]
    public void What_an_adult_is_to_the_children_is_the_tie_to_the_oldest_whichever_was_written_first()
    {
        var (younger, older, mother, partner) = (Someone("Conor", new(2018, 7, 9)), Someone("Aoife", new(2012, 2, 1)), Someone("Mary", new(1988, 1, 15)), Someone("Paul", new(1985, 11, 3)));
        var (toPartner, toYounger, toOlder) = (Tie(mother, partner), Tie(mother, younger), Tie(mother, older));
        var file = new ReferralFile(null!, [], [new(younger, younger, true), new(older, older, true), new(mother, mother, false), new(partner, partner, false)], [toPartner, toYounger, toOlder], [], [], null!, []);

        Assert.Equal(toOlder.Id, file.RelationshipOf(file.Adults.Single(a => a.Id == mother.Id))!.Id);
        Assert.Null(file.RelationshipOf(file.Adults.Single(a => a.Id == partner.Id)));
    }

    private static Person Someone(string given, DateOnly born)
    {
        var id = Clock.New<PersonId>();
        return new() { Id = id, LeadId = id, GivenName = given, FamilyName = "Kelly", BornOn = born };
    }

    private static Relationship Tie(Person adult, Person to) => new() { Id = Clock.New<RelationshipId>(), PersonId = adult.Id, ToPersonId = to.Id };
}
