using Kith.Kernel;

namespace Kith.Tests.Kernel;

/// <summary>Words on their way into a heading, a sentence or a picture.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("the family", "The family")]
    [InlineData("école", "École")]
    [InlineData("", "")]
    public void A_heading_begins_with_a_capital(string words, string says) => Assert.Equal(says, words.Capitalised());

    [Theory]
    [InlineData("Date of birth", "date of birth")]
    [InlineData("A letter", "a letter")]
    [InlineData("GP", "GP")]
    [InlineData("X", "x")]
    [InlineData("", "")]
    public void Inside_a_sentence_only_abbreviations_keep_their_capitals(string words, string says) => Assert.Equal(says, words.InSentence());

    [Theory]
    [InlineData("Fostering", 9, "Fostering")]
    [InlineData("Fostering service", 9, "Fosterin…")]
    public void What_is_too_long_ends_in_dots(string words, int most, string says) => Assert.Equal(says, words.Shortened(most));
}
