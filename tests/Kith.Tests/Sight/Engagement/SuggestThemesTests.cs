using System.Text.Json;
using Kith.Record.Practice.Themes;
using Kith.Sight.Engagement.Load;
using Kith.Sight.Engagement.Themes;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>Suggestions of themes, measured against an analyst's labels of workshops 1 to 3.</summary>
public sealed class SuggestThemesTests
{
    private static readonly FileRead Workshops = WorkshopsFile.Read(File.ReadAllText(PublishedData.Workshops), "workshops.json");
    private static readonly ThemeWords Words = TestKith.Practice.Themes;
    private static readonly List<SaidInFile> Labelled = [.. Workshops.Said.Where(s => s is { Kind: SaidKind.Issue, Coded: not null })];

    private static readonly Measured Measured = MeasureSuggestions.Of([.. Labelled.Select(i => new LabelledIssue(i.Text, i.Coded!, i.CodedSureness))], Workshops.Codebook!, Words);

    [Fact]
    public void Only_workshops_one_to_three_are_labelled() => Assert.Equal((85, 3), (Labelled.Count, Labelled.Max(i => i.Session)));

    [Fact]
    public void Five_fold_the_suggestions_agree_with_the_analyst() => Assert.InRange(Measured.Folded, 0.9, 1);

    [Fact]
    public void Without_a_single_label_the_codebook_and_the_words_of_the_sector_are_enough() => Assert.InRange(Measured.ZeroLabel, 0.9, 1);

    [Fact]
    public void Labels_alone_teach_something_where_the_pack_knows_nothing()
    {
        var none = new SuggestThemes(Workshops.Codebook!, Words with { Ideas = new Dictionary<string, Idea>(), Everyday = new Dictionary<string, Idea>() }, []);
        var unlearnt = Agreement.MicroF1(Labelled.Select(i => ((IReadOnlyCollection<string>)none.For(i.Text).Codes, (IReadOnlyCollection<string>)i.Coded!)));
        Assert.InRange(Measured.LabelsAlone, 0.6, 1);
        Assert.True(Measured.LabelsAlone > unlearnt, $"{Measured.LabelsAlone} is no better than {unlearnt}");
    }

    [Fact]
    public void None_is_an_answer_and_no_theme_is_invented()
    {
        var suggest = new SuggestThemes(Workshops.Codebook!, Words, []);
        var codes = Workshops.Codebook!.Themes.Select(t => t.Code).Append(Theme.None).ToHashSet();
        var all = Workshops.Said.Where(s => s.Kind == SaidKind.Issue).Select(s => suggest.For(s.Text).Codes).ToList();
        Assert.All(all, given => Assert.Subset(codes, given.ToHashSet()));
        Assert.Equal(9, all.SelectMany(c => c).Distinct().Count()); // none of the eight is lost, and none is there
        Assert.Equal([Theme.None], suggest.For("The chairs in the waiting room are green").Codes);
        Assert.Equal([Theme.None], suggest.For("").Codes);
    }

    [Fact]
    public void The_words_that_led_to_a_theme_stand_in_the_response()
    {
        var suggest = new SuggestThemes(Workshops.Codebook!, Words, []);
        var said = suggest.For("Inadequate staff within children's social care services, high caseloads lead to burn out");
        Assert.Equal(["i", "v"], said.Themes.Select(t => t.Code).Order());
        Assert.Contains("inadequate staff", said.Themes.Single(t => t.Code == "i").Because);
        Assert.Contains("caseloads", said.Themes.Single(t => t.Code == "v").Because);
        Assert.InRange(said.Confidence, 0.5, 1);
    }

    [Fact]
    public void A_cue_that_people_refuse_again_and_again_is_no_longer_suggested()
    {
        var refused = Enumerable.Range(0, 4).Select(i => new CodedExample($"Respite number {i}", [Theme.None])).ToList();
        Assert.Equal(["ii"], new SuggestThemes(Workshops.Codebook!, Words, []).For("Respite for all").Codes);
        Assert.Equal([Theme.None], new SuggestThemes(Workshops.Codebook!, Words, refused).For("Respite for all").Codes);
    }

    [Fact]
    public void Another_codebook_is_read_from_its_own_words()
    {
        var codebook = CodebookFile.Read("""[{"code":"L","name":"Libraries and books","definition":"Borrowing, reading rooms, opening hours of libraries"},{"code":"B","name":"Buses","definition":"Routes, fares and bus stops"}]""", "c.json");
        var suggest = new SuggestThemes(codebook, Words, []);
        Assert.Equal(["L"], suggest.For("The library should lend more books").Codes);
        Assert.Equal(["B"], suggest.For("Fares of the buses are too high").Codes);
        Assert.Equal([Theme.None], suggest.For("More trees").Codes);
    }

    [Theory]
    [InlineData("[", "c.json(1,2): this is not JSON")]
    [InlineData("[]", "the codebook has no theme")]
    [InlineData("""[{"code":"a","name":"A"},{"code":"a","name":"B"}]""", "the code 'a' stands twice")]
    [InlineData("""[{"name":"A"}]""", "c.json: themes[0]: the theme has no code")]
    public void A_codebook_that_cannot_be_read_says_where(string json, string says) =>
        Assert.Contains(says, Assert.Throws<FileProblemException>(() => CodebookFile.Read(json, "c.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_command_writes_the_same_bytes_every_time()
    {
        var suggest = new SuggestThemes(Workshops.Codebook!, Words, []);
        var again = new SuggestThemes(Workshops.Codebook!, Words, []);
        Assert.All(Workshops.Said, s => Assert.Equal(JsonSerializer.Serialize(suggest.For(s.Text)), JsonSerializer.Serialize(again.For(s.Text))));
    }

    [Fact]
    public void Kappa_is_what_Cohen_says()
    {
        // The textbook case: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no gives 0.4.
        List<(bool, bool)> answers = [.. Enumerable.Repeat((true, true), 20), .. Enumerable.Repeat((true, false), 5), .. Enumerable.Repeat((false, true), 10), .. Enumerable.Repeat((false, false), 15)];
        Assert.Equal(0.4, Agreement.Kappa(answers)!.Value, 6);
        Assert.Null(Agreement.Kappa([(true, true), (true, true)]));
    }
}
