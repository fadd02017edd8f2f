using Kith.Platform.Forms;

namespace Kith.Tests.Platform.Forms;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("any(family.concerns, alcohol, drugs)", true)]
    [InlineData("any(family.concerns, housing)", false)]
    [InlineData("none(family.concerns, housing)", true)]
    [InlineData("none(family.concerns, drugs)", false)]
    [InlineData("any(family.money, none)", false)]
    [InlineData("held(person.born-on)", true)]
    [InlineData("held(person.due-on)", false)]
    [InlineData("age under 8", true)]
    [InlineData("age under 7", false)]
    [InlineData("age from 7", true)]
    [InlineData("age from 8", false)]
    [InlineData("age from 0", true)]
    [InlineData("not age from 8 and held(person.born-on)", true)]
    [InlineData("age from 8 or age under 2 or any(family.concerns, drugs)", true)]
    [InlineData("held(person.born-on) or held(x) and held(y)", true)]
    [InlineData("(held(person.born-on) or held(x)) and held(y)", false)]
    [InlineData("not (held(x) or held(y))", true)]
    public void A_condition_is_judged_by_what_is_held(string text, bool holds) => Assert.Equal(holds, Read(text).Holds(new Seven()));

    [Theory]
    [InlineData("age under 2", true)]
    [InlineData("not age under 2", true)]
    [InlineData("age under 2 and held(x)", false)]
    [InlineData("age under 2 or held(person.born-on)", true)]
    public void An_unknown_age_folds_nothing_away(string text, bool holds) => Assert.Equal(holds, Read(text).Holds(new Seven(ageKnown: false)));

    [Theory]
    [InlineData("any(family.concerns, alcohol, drugs)", "family concerns: alcohol or drugs", "family concerns: not alcohol or drugs")]
    [InlineData("age from 8 and held(child.school)", "8 or older and child school: recorded", "under 8 or child school: nothing recorded")]
    [InlineData("age from 0", "born", "not born yet")]
    [InlineData("not held(a) and (age under 2 or held(b))", "a: nothing recorded and (under 2 or b: recorded)", "a: recorded or (2 or older and b: nothing recorded)")]
    public void A_condition_explains_itself_and_its_opposite(string text, string says, string whyNot)
    {
        Assert.Equal(says, Read(text).Says);
        Assert.Equal(whyNot, Read(text).WhyNot());
    }

    [Theory]
    [InlineData("any(family.concerns)", 20, "',' and at least one code was expected instead of ')'")]
    [InlineData("any(family.concerns, alcohol", 29, "')' was expected before the end")]
    [InlineData("age over 5", 5, "'under' or 'from' was expected instead of 'over'")]
    [InlineData("age under five", 11, "a number of years was expected instead of 'five'")]
    [InlineData("held(a) held(b)", 9, "'and' or 'or' was expected instead of 'held'")]
    [InlineData("held(a) & held(b)", 9, "'&' has no meaning in a condition")]
    [InlineData("", 1, "any(...), none(...), held(...), age under N, age from N, not or '(' was expected before the end")]
    [InlineData("held()", 6, "a fact was expected instead of ')'")]
    public void A_condition_that_cannot_be_read_says_where_and_what_was_expected(string text, int position, string says)
    {
        Assert.Null(ConditionParser.Parse(text, out var problem));
        Assert.Equal(new ConditionProblem(position, says), problem);
    }

    [Fact]
    public void Always_applies() => Assert.True(Condition.Always.Holds(new Seven()));

    private static Condition Read(string text)
    {
        var condition = ConditionParser.Parse(text, out var problem);
        Assert.Null(problem);
        return condition!;
    }

    private sealed class Seven(bool ageKnown = true) : IFactLookup
    {
        public bool Held(string factId) => factId is "person.born-on" or "family.concerns";
        public IReadOnlyCollection<string> Codes(string factId) => factId == "family.concerns" ? ["drugs", "money"] : [];
        public int? AgeInYears => ageKnown ? 7 : null;
    }
}
