using Kith.Record.Practice.Themes;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Themes;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>
/// Suggestions on invented collections, and whether the words are general. The first three collections were in view when the words were
/// written; the last two were written afterwards, and no word was added for them: they say how well it does elsewhere.
/// </summary>
public sealed class OtherCollectionsTests
{
    private static readonly ThemeWords Words = TestKith.Practice.Themes;
    private static readonly FileRead Workshops = WorkshopsFile.Read(File.ReadAllText(PublishedData.Workshops), "workshops.json");

    [Theory]
    [InlineData("in-other-words", 0.9)]
    [InlineData("library", 0.9)]
    [InlineData("bus", 0.8)]
    [InlineData("in-words-not-seen", 0.6)]
    [InlineData("clinic", 0.45)]
    public void Without_a_label_the_themes_of_a_collection_are_found(string collection, double atLeast) => Assert.InRange(Measure(collection).ZeroLabel, atLeast, 1);

    [Fact]
    public void No_entry_is_a_sentence_of_the_published_workshops()
    {
        var issues = Workshops.Said.Where(s => s.Kind == SaidKind.Issue).Select(s => Tokens.Of(s.Text)).ToList();
        foreach (var cue in Words.Ideas.Values.Concat(Words.Everyday.Values).SelectMany(i => i.Cues.Concat(i.Hints).Concat(i.Not)))
        {
            Assert.InRange(cue.Split(' ').Count(w => w != ".."), 1, LongestPhrase);
            if (cue.Split(' ').Count(w => w != "..") < LongestPhrase) continue;
            // A phrase as long as that must be how many speak, not how one issue of the file was worded.
            Assert.True(issues.Count(i => Finds(cue, i)) != 1, $"'{cue}' fits one issue of the file only");
        }
    }

    [Fact]
    public void A_phrase_of_one_issue_would_be_found()
    {
        var sentence = Tokens.Of("Demands on workforce - workload/caseloads/complex cases");
        Assert.True(Finds("demands on workforce workload", sentence));
        Assert.False(Finds("demands on workforce complex", sentence));
    }

    private const int LongestPhrase = 4;

    private static bool Finds(string written, string[] words) => Cue.Parse(written) is { } cue && Enumerable.Range(0, words.Length).Any(at => cue.EndAt(words, at, null) > 0);

    private static Measured Measure(string collection)
    {
        var read = WorkshopsFile.Read(File.ReadAllText(PublishedData.Path($"engagement/{collection}.json")), collection);
        return MeasureSuggestions.Of([.. read.Said.Select(s => new LabelledIssue(s.Text, s.Coded!, s.CodedSureness))], read.Codebook ?? Workshops.Codebook!, Words);
    }
}
