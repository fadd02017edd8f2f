using Kith.Record.People;
using Kith.Record.People.Matching;

namespace Kith.Tests.Record.People.Matching;

/// <summary>What must hold for any pair, tried on made-up families with slips, gaps and moves. Seeded: a failure can be repeated.</summary>
public sealed class MatcherPropertyTests
{
    private static readonly string[] Girls = ["Aoife", "Niamh", "Caoimhe", "Emma", "Emily", "Ava", "Eva", "Lucy", "Orla", "Róisín", "Katie", "Anna", "Hannah", "Grace", "Zuzanna", "Fatima"];
    private static readonly string[] Boys = ["Conor", "Seán", "Oisín", "Jack", "Jake", "Aidan", "Adam", "Noah", "Luke", "Rory", "Cillian", "Kian", "Omar", "Jakub", "Tadhg", "James"];
    private static readonly string[] Surnames = ["Kelly", "O'Neill", "Ó Néill", "McCarthy", "Devlin", "Smith-Jones", "Nowak", "Khan", "Quinn", "Doherty", "Vanderzwart"];

    [Fact]
    public void An_opinion_is_the_same_both_ways_round_and_a_probability()
    {
        var random = new Random(20260401);
        for (var i = 0; i < 3_000; i++)
        {
            var (one, other) = (Blurred(random, Child(random)), Blurred(random, Child(random)));
            if (random.Next(2) == 0) other = Blurred(random, one);
            var (there, back) = (Matcher.Compare(one, other), Matcher.Compare(other, one));
            Assert.InRange(there.Probability, 0, 1);
            Assert.Equal(there.Probability, back.Probability, 9);
            Assert.Equal((there.Verdict, there.SuspectedTwinOrSibling), (back.Verdict, back.SuspectedTwinOrSibling));
            Assert.Equal(there.For.Order(StringComparer.Ordinal), back.For.Order(StringComparer.Ordinal));
            Assert.Equal(there.Against.Order(StringComparer.Ordinal), back.Against.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Brothers_and_sisters_are_never_the_same_even_with_one_birth_date()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var one = Child(random);
            var sibling = Child(random) with { Addresses = one.Addresses, Phones = one.Phones, School = one.School, Family = one.Family, BornOn = one.BornOn };
            if (sibling.Names[0].Forenames == one.Names[0].Forenames) continue;
            sibling = sibling with { Names = [sibling.Names[0] with { Surname = one.Names[0].Surname }] };
            if (random.Next(2) == 0) sibling = sibling with { Sex = RecordedSex.NotKnown };
            var opinion = Matcher.Compare(one, sibling);
            Assert.True(opinion.Verdict != MatchVerdict.Same, $"pair {i}: {opinion.Probability:0.000}");
        }
    }

    [Fact]
    public void A_child_written_again_with_a_slip_and_a_gap_is_seldom_lost()
    {
        var random = new Random(99);
        var lost = 0;
        const int tries = 2_000;
        for (var i = 0; i < tries; i++)
        {
            var one = Child(random);
            if (Matcher.Compare(one, Blurred(random, one)).Verdict == MatchVerdict.Different) lost++;
        }
        Assert.True(lost < tries / 20, $"{lost} of {tries} lost");
    }

    [Fact]
    public void Taking_a_trait_away_from_one_record_leaves_a_probability_and_no_evidence_of_it()
    {
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var one = Child(random);
            Assert.DoesNotContain(Matcher.Compare(one, one with { BornOn = null }).Evidence, e => e.Trait == "born-on");
            Assert.DoesNotContain(Matcher.Compare(one, one with { Names = [] }).Evidence, e => e.Trait is "forename" or "surname");
        }
    }

    private static PersonTraits Child(Random random)
    {
        var girl = random.Next(2) == 0;
        var names = girl ? Girls : Boys;
        return new PersonTraits
        {
            Names = [new(names[random.Next(names.Length)], Surnames[random.Next(Surnames.Length)])],
            BornOn = new DateOnly(2008, 1, 1).AddDays(random.Next(6_000)),
            Sex = girl ? RecordedSex.Female : RecordedSex.Male,
            Addresses = [new($"{random.Next(1, 90)} Linen Row", $"BT99 {random.Next(10)}A{(char)('A' + random.Next(8))}")],
            Phones = [$"07700 900{random.Next(1000):D3}"],
            School = $"Primary School {(char)('A' + random.Next(20))}",
            Family = [new(Kinship.Mother, new(Girls[random.Next(Girls.Length)], Surnames[random.Next(Surnames.Length)]))],
        };
    }

    private static PersonTraits Blurred(Random random, PersonTraits child)
    {
        var name = child.Names.Count == 0 ? new PersonName("Aoife", "Kelly") : child.Names[0];
        return random.Next(8) switch
        {
            0 => child with { Names = [name with { Forenames = Slip(random, name.Forenames!) }] },
            1 => child with { Names = [name with { Surname = Slip(random, name.Surname!) }] },
            2 when child.BornOn is { Day: <= 12 } born => child with { BornOn = new(born.Year, born.Day, born.Month) },
            3 => child with { Addresses = [new("1 New Row", "BT99 9XX")], School = null },
            4 => child with { Sex = RecordedSex.NotKnown, Phones = [] },
            5 => child with { Names = [new(name.Surname, name.Forenames)] },
            6 => child with { Family = [], Names = [name, new(name.Forenames, "Former", NameUse.Former)] },
            _ => child with { BornOn = child.BornOn?.AddDays(random.Next(-2, 3)) },
        };
    }

    private static string Slip(Random random, string text)
    {
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, "e"),
            _ => text[..at] + (char)('a' + random.Next(26)) + text[(at + 1)..],
        };
    }
}
