using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Ssda903;

/// <summary>Every conformance case of the SSDA903 return, and our own examples, one test each.</summary>
public sealed class Ssda903CaseTests
{
    private const string NoCases = "no case files are here";

    private static readonly Dictionary<string, Ssda903Case> Given = Repository.CaseFiles("ssda903").SelectMany(Ssda903Case.Read).GroupBy(c => c.Name)
        .SelectMany(same => same.Select((c, i) => (Name: i == 0 ? c.Name : $"{c.Name} ({i + 1})", c))).ToDictionary(c => c.Name, c => c.c);

    private static readonly Dictionary<string, Example> Ours = Example.All("Ssda903").ToDictionary(e => e.Name);

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
        Check(Ours[name].AsSsda903());
    }

    private static void Check(Ssda903Case given)
    {
        foreach (var ending in given.YearsEnding)
        {
            var rule = Ssda903Rules.Book.Find(given.Code, Ssda903Rules.Book.Years.Single(y => y.Ending == ending));
            Assert.True(rule is not null, $"no rule is written for {given.Code}");
            var all = given.Return(ending);
            if (given.Expected.Count == 0)
            {
                Assert.True(rule.WhyNot(all) is not null, $"{given.Code} must not run here ({ending})");
                continue;
            }

            Assert.True(rule.WhyNot(all) is null, $"{given.Code} did not run in {ending}: {rule.WhyNot(all)}");
            var found = new Findings();
            rule.Check(all, found);
            SameRows(given, ending, given.Found(all, found.InOrder()));
            AtTheKeyboard(given, ending, rule, all, found.InOrder());
        }
    }

    private static void SameRows(Ssda903Case given, int ending, Dictionary<string, HashSet<string>> found)
    {
        foreach (var table in given.Expected.Keys.Union(found.Keys))
        {
            var (expected, actual) = (given.Expected.GetValueOrDefault(table) ?? [], found.GetValueOrDefault(table) ?? []);
            Assert.True(expected.SetEquals(actual),
                $"{given.Name}, {ending}, {table}: missing rows [{string.Join(", ", expected.Except(actual))}], not expected [{string.Join(", ", actual.Except(expected))}]");
        }
    }

    // The same class on one child at a time must find what it finds on the whole file.
    private static void AtTheKeyboard(Ssda903Case given, int ending, Ssda903Rule rule, Ssda903Return all, IReadOnlyList<Finding> whole)
    {
        var each = new Findings();
        for (var child = 0; child < all.Children.Count; child++) rule.Check(all, child, each);
        Assert.True(each.InOrder().SequenceEqual(whole.Where(f => all.All[f.Table].ChildOf(f.Row) >= 0)), $"{given.Name}, {ending}: child by child is not as the whole file");
    }
}
