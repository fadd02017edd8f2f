using Kith.Record.Practice;

namespace Kith.Tests.Record.Practice;

public sealed class WordPairsTests
{
    private static readonly PracticePacks Packs = PracticePacks.Load(PracticeFolder.Find());

    [Theory]
    [InlineData("Contact with dad every Saturday", "Family time with dad every Saturday")]
    [InlineData("The contacted school was kind", "The contacted school was kind")]
    [InlineData("Contact us or contact the school", "Ring us or get in touch with the school")]
    [InlineData("Mum and the IRO agree. The IRO rings.", "Mum and the person who checks we do what we promised agree. The person who checks we do what we promised rings.")]
    [InlineData("We finish the assessment in May", "We finish getting to know your family in May")]
    [InlineData("She is LAC now", "She is a child in our care now")]
    [InlineData("LAC review in May", "Review of how the child is cared for in May")]
    [InlineData("An unallocated child", "A child who is waiting for a named worker")]
    [InlineData("A placement near school", "A home near school")]
    [InlineData("Her work placement goes well", "Her work placement goes well")]
    [InlineData("They start the Article 66 investigation", "They start checking if your child is safe")]
    [InlineData("short break at weekends, respite in June", "short break at weekends, short break in June")]
    [InlineData("", "")]
    public void Staff_words_become_plain_words(string staff, string plain) => Assert.Equal(plain, Packs["northern-ireland"].Words.Pairs.Plain(staff));

    [Fact]
    public void Plain_words_stay_as_they_are_when_read_again()
    {
        foreach (var pairs in Packs.Places.Values.Select(p => p.Words.Pairs))
            Assert.All(pairs.Terms, term => Assert.Equal(pairs.Plain(term), pairs.Plain(pairs.Plain(term))));
    }

    [Fact]
    public void Without_pairs_nothing_changes() =>
        Assert.Equal("Contact", new WordPairs(new Dictionary<string, string>(StringComparer.Ordinal)).Plain("Contact"));

    [Fact]
    public void A_message_is_filled_in_and_a_forgotten_placeholder_is_a_bug()
    {
        var words = Packs["england"].Words;
        Assert.Equal("Your reference is R-12", words.Say("portal.confirmation.reference", ("reference", "R-12")));
        Assert.Contains("{reference}", Assert.Throws<KeyNotFoundException>(() => words.Say("portal.confirmation.reference")).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => words["portal.not-there"]);
    }

    [Fact]
    public void What_families_read_holds_no_staff_words_and_keeps_sentences_short()
    {
        string[] readers = ["portal.emergency", "portal.start", "portal.confirmation.family", "message.family", "message.young-person", "challenge.family", "challenge.young-person", "plan.", "decision.", "access."];
        foreach (var pack in Packs.Places.Values)
        {
            var texts = pack.Words.Texts.Where(t => readers.Any(r => t.Key.StartsWith(r, StringComparison.Ordinal))).Select(t => t.Value)
                .Concat(pack.Clocks.All.Select(c => c.FamilySays).OfType<string>())
                .Concat(pack.Codes.ById.Values.SelectMany(l => l.Codes.Values).Select(c => c.FamilySays).OfType<string>())
                .Concat(pack.Thresholds.Levels.Values.Select(l => l.FamilySays))
                .Concat(Packs.Facts.Values.Select(f => f.FamilySays).OfType<string>())
                .Concat(Packs.Topics.Values.Select(t => t.FamilySays).OfType<string>());
            Assert.All(texts, text =>
            {
                Assert.Equal(text, pack.Words.Pairs.Plain(text), ignoreCase: true);
                Assert.All(text.Split('.', '?', '!', ':'), sentence => Assert.True(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 22, sentence));
            });
        }
    }

    [Fact]
    public void No_text_message_or_subject_can_carry_a_child_s_name() =>
        Assert.All(Packs.Places.Values.SelectMany(p => p.Words.Texts), text =>
        {
            if (text.Key.EndsWith(".subject", StringComparison.Ordinal)) Assert.DoesNotContain("name}", text.Value, StringComparison.Ordinal);
            if (!text.Key.StartsWith("decision.print.", StringComparison.Ordinal)) Assert.DoesNotContain("{child", text.Value, StringComparison.Ordinal); // those are only printed
        });
}
