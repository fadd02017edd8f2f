using Kith.Statutory.Cin;
using Kith.Statutory.Rules;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Cin;

/// <summary>Every conformance case of the children in need census, and our own examples, one test each.</summary>
public sealed class CinCaseTests
{
    private const string NoCases = "no case files are here";

    private static readonly Dictionary<string, CinCase> Given = Repository.CaseFiles("cin").SelectMany(CinCase.Read).GroupBy(c => c.Name)
        .SelectMany(same => same.Select((c, i) => (Name: i == 0 ? c.Name : $"{c.Name} ({i + 1})", c))).ToDictionary(c => c.Name, c => c.c);

    private static readonly Dictionary<string, Example> Ours = Example.All("Cin").ToDictionary(e => e.Name);

    public static TheoryData<string> Cases => Given.Count == 0 ? [NoCases] : [.. Given.Keys];

    public static TheoryData<string> Examples => Ours.Count == 0 ? [NoCases] : [.. Ours.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Given_case(string name)
    {
        Assert.SkipWhen(name == NoCases, NoCases);
        Check(Given[name]);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Our_example(string name)
    {
        Assert.SkipWhen(name == NoCases, NoCases);
        Check(Ours[name].AsCin());
    }

    private static void Check(CinCase given)
    {
        foreach (var ending in given.YearsEnding)
        {
            var rule = CinRules.Book.Find(given.Code, CinRules.Book.Years.Single(y => y.Ending == ending));
            Assert.True(rule is not null, $"no rule is written for {given.Code}");
            var all = given.Return(ending);
            Assert.True(rule.WhyNot(all) is null, $"{given.Code} did not run in {ending}: {rule.WhyNot(all)}");
            var found = new Findings();
            rule.Check(all, found);
            var whole = found.InOrder();
            var cells = given.Found(all, rule, whole);
            Assert.True(given.Expected.SetEquals(cells),
                $"{given.Name}, {ending}: missing [{string.Join(", ", given.Expected.Except(cells).Order())}], not expected [{string.Join(", ", cells.Except(given.Expected).Order())}]");
            if (!rule.IsAcrossChildren) AtTheKeyboard(given, ending, rule, all, whole);
        }
    }

    private static void AtTheKeyboard(CinCase given, int ending, CinRule rule, CinReturn all, IReadOnlyList<Finding> whole)
    {
        var each = new Findings();
        for (var child = 0; child < all.Children.Count; child++) rule.Check(all, child, each);
        Assert.True(each.InOrder().SequenceEqual(whole.Where(f => all.All[f.Table].ChildOf(f.Row) >= 0)), $"{given.Name}, {ending}: child by child is not as the whole file");
    }
}
