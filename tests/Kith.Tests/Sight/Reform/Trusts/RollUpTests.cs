using Kith.Record.Practice.Programme;
using Kith.Sight.Reform.Trusts;

namespace Kith.Tests.Sight.Reform.Trusts;

/// <summary>Many words become one.</summary>
public sealed class RollUpTests
{
    [Theory]
    [InlineData("", RolledUp.NotSaid)]
    [InlineData("NotStarted", RolledUp.NotStarted)]
    [InlineData("NotStarted InPlace", RolledUp.UnderWay)]
    [InlineData("InPlace InPlace InPlace", RolledUp.UnderWay)]
    [InlineData("InPlace InPlace InPlace InPlace InPlace", RolledUp.InPlace)]
    [InlineData("InPlace InPlace InPlace InPlace DoesNotApply", RolledUp.InPlace)]
    [InlineData("InPlace InPlace InPlace InPlace Stuck", RolledUp.Stuck)]
    [InlineData("DoesNotApply DoesNotApply", RolledUp.NotSaid)]
    public void Of_five_where_all_are_needed(string words, RolledUp together) => Assert.Equal(together, RollUp.Together(Said(words), new(NeedsAll: true, 120)));

    [Theory]
    [InlineData("InPlace InPlace InPlace", RolledUp.InPlace)]
    [InlineData("InPlace InPlace", RolledUp.UnderWay)]
    [InlineData("InPlace InPlace DoesNotApply DoesNotApply", RolledUp.InPlace)]
    public void Of_five_where_most_are_enough(string words, RolledUp together) => Assert.Equal(together, RollUp.Together(Said(words), new(NeedsAll: false, 120)));

    private static List<BodyWord> Said(string words)
    {
        var spoke = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, 5).Select(i => new BodyWord(
            new() { Number = i + 1, Name = $"Body {i + 1}" },
            i < spoke.Length ? new BodyStatus { BodyNumber = i + 1, Ref = "1.1", Stands = Enum.Parse<BodyStands>(spoke[i]), SaidBy = "somebody", Evidence = "something" } : null, Old: false, []))];
    }
}
