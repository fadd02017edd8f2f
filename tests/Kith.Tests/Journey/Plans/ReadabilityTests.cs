using Kith.Journey.Plans;

namespace Kith.Tests.Journey.Plans;

/// <summary>How hard a text is to read.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("make", 1)]
    [InlineData("little", 2)]
    [InlineData("wanted", 2)]
    [InlineData("family", 3)]
    [InlineData("responsibility", 6)]
    public void Syllables_are_counted_as_they_are_said(string word, int syllables) => Assert.Equal(syllables, Readability.Syllables(word));

    [Fact]
    public void Short_words_in_short_sentences_read_easier_than_long_ones()
    {
        var easy = Readability.Of(["Mum rings the school. We walk in with Finn."]);
        var hard = Readability.Of(["Implementation of the aforementioned recommendations necessitates comprehensive multidisciplinary coordination."]);
        Assert.True(easy.Grade < 3 && hard.Grade > 15, $"{easy.Shown} {hard.Shown}");
        Assert.Contains("multidisciplinary", hard.HardWords);
        Assert.Empty(easy.HardWords);
    }

    // "The cat sat on the mat." : 6 words, 1 sentence, 6 syllables: 0.39*6 + 11.8*1 - 15.59
    [Fact]
    public void The_grade_is_the_published_formula() => Assert.Equal(-1.45, Readability.Of(["The cat sat on the mat."]).Grade, 2);

    [Fact]
    public void No_words_are_no_reading() => Assert.Equal(0, Readability.Of([]).Words);
}
