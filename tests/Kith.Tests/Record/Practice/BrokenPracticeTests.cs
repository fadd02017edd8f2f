using Kith.Record.Practice;

namespace Kith.Tests.Record.Practice;

public sealed class BrokenPracticeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kith-practice-").FullName;

    public BrokenPracticeTests()
    {
        var real = PracticeFolder.Find();
        foreach (var file in Directory.GetFiles(real, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_untouched_copy_loads() => Assert.Equal(2, PracticePacks.Load(folder).Places.Count);

    [Theory]
    [InlineData("facts.yaml", "id: person.known-as", "id: person.given-name", "'person.given-name' stands here a second time. Remove one")]
    [InlineData("facts.yaml", "type: name", "type: nmae", "'nmae' cannot stand for 'type'. Choose one of: text, name,")]
    [InlineData("facts.yaml", "codes: sex", "codes: sexes", "has no code list 'sexes'. Add it to")]
    [InlineData("facts.yaml", "  says: Known as", "  sayz: Known as", "'sayz' is not known here. Remove it")]
    [InlineData("facts.yaml", "  authority: [register, health, worker, family, school]", "  authority: []", "nobody is the authority for this fact. Add")]
    [InlineData("england/place.yaml", "calendar: england", "calendar: wales", "the file is missing. Put it back")]
    [InlineData("england/place.yaml", "id: england", "id: ingland", "Give both the same name")]
    [InlineData("england/place.yaml", "name: England", "", "'name' is missing. Add 'name: ...'")]
    [InlineData("england/clocks.yaml", "limit: 45 working-days", "limit: 45 fortnights", "'45 fortnights' is not a limit. Write a number and one of")]
    [InlineData("england/clocks.yaml", "checked: yes", "checked: perhaps", "'perhaps' is neither yes nor no. Write yes or no")]
    [InlineData("england/clocks.yaml", "effective-from: 2023-12-15", "effective-from: 15/12/2023", "'15/12/2023' is not a date. Write it as 2026-04-01")]
    [InlineData("england/clocks.yaml", "id: referrer-told", "id: front-door-decision", "stands here a second time for the same days. Give the older one an effective-to")]
    [InlineData("england/clocks.yaml", "id: voice-answer", "id: voice-reply", "the clock 'voice-answer' is missing, which northern-ireland has. Add it")]
    [InlineData("northern-ireland/thresholds.yaml", "any: [says-wants-to-die]", "any: [says-wants-to-dye]", "'says-wants-to-dye' is not an observed fact of the list 'concerns'. Add it")]
    [InlineData("northern-ireland/thresholds.yaml", "any: [says-wants-to-die]", "any: []", "would count for every child. Say which facts")]
    [InlineData("northern-ireland/thresholds.yaml", "area: safety", "area: saftey", "there is no area 'saftey'. Choose from")]
    [InlineData("northern-ireland/roles.yaml", "- people.read", "- people.red", "there is no permission 'people.red'. Choose from")]
    [InlineData("northern-ireland/roles.yaml", "reach: team", "reach: teem", "'teem' cannot stand for 'reach'. Choose one of: none, own, team, agency")]
    [InlineData("northern-ireland/words/en.yaml", "{reference}", "{Reference", "a placeholder is not written well. Write it as {worker-name}")]
    [InlineData("northern-ireland/words/en.yaml", "  portal.track.received: ", "  portal.track.got: ", "the text 'portal.track.received' is missing")]
    [InlineData("england/words/en.yaml", "{sessions}", "{sessions", "a placeholder is not written well. Write it as {worker-name}")]
    [InlineData("england/words/en.yaml", "  report.about: ", "  report.abuot: ", "the text 'report.about' is missing")]
    [InlineData("northern-ireland/forms/screening.yaml", "- confirm: person.born-on", "- ask: person.born-on", "'person.born-on' is asked, but the form")]
    [InlineData("northern-ireland/forms/assessment.yaml", "applies-when: age from 2", "applies-when: age frm 2", "cannot be read at its character 5: 'under' or 'from' was expected")]
    [InlineData("northern-ireland/forms/assessment.yaml", "- narrative: unocini.health", "- narrative: unocini.helth", "there is no topic 'unocini.helth'. Add it")]
    [InlineData("northern-ireland/forms/assessment.yaml", "for: each child", "for: each kid", "'each kid' cannot stand for 'for'. Choose one of")]
    [InlineData("calendars/england.yaml", "2026-12-25: ", "2025-12-25: ", "2025-12-25 stands under 2026. Move it")]
    [InlineData("calendars/england.yaml", "closes: \"17:00\"", "closes: \"08:00\"", "closes before it opens")]
    [InlineData("codes.yaml", "  - code: M", "  - code M", "this is not YAML")]
    public void A_mistake_stops_the_start_and_says_where_it_is_and_what_to_do(string file, string right, string wrong, string says)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the pack has no '{right}' to spoil");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)));

        var broken = Assert.Throws<PracticeException>(() => PracticePacks.Load(folder));

        Assert.Contains(broken.Problems, p => p.What.Contains(says, StringComparison.Ordinal));
        Assert.All(broken.Problems, p => Assert.Matches(@"^[a-z0-9/-]+(\.yaml)?\(\d+,\d+\): .{20,}$", p.ToString().ReplaceLineEndings(" ")));
    }

    [Fact]
    public void A_mistake_is_found_on_its_own_line()
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "england/roles.yaml")).ToList();
        var line = lines.FindIndex(l => l.Contains("reach: team", StringComparison.Ordinal));
        lines[line] = "  reach: everybody";
        File.WriteAllLines(Path.Combine(folder, "england/roles.yaml"), lines);

        var problem = Assert.Single(Assert.Throws<PracticeException>(() => PracticePacks.Load(folder)).Problems);

        Assert.Equal(("england/roles.yaml", line + 1, 10), (problem.File, problem.Line, problem.Column));
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        File.Delete(Path.Combine(folder, "england/clocks.yaml"));
        File.WriteAllText(Path.Combine(folder, "topics.yaml"), "- id: [");

        var broken = Assert.Throws<PracticeException>(() => PracticePacks.Load(folder));

        Assert.Contains(broken.Problems, p => p is { File: "england/clocks.yaml" } && p.What.StartsWith("the file is missing", StringComparison.Ordinal));
        Assert.Contains(broken.Problems, p => p is { File: "topics.yaml" } && p.What.StartsWith("this is not YAML", StringComparison.Ordinal));
        Assert.Contains("topics.yaml(", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => PracticeFolder.Find(Path.Combine(folder, "nowhere"))).Message, StringComparison.Ordinal);
}
