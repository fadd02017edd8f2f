using Kith.Record.People.Matching;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>First names.</summary>
internal sealed class ForenameTrait() : TextTrait<Forename>("forename", text => new Forename(text), "same", "other-form", "spelling", "initial", "two-names", "different", "garbled")
{
    /// <summary>Levels that leave it open whether a shared family explains the rest: two names, or one that only begins alike.</summary>
    public const byte Initial = 4, TwoNames = 5, Different = 6;

    public override byte AtAGlance(int a, int b) => !LooksCloser && Value(a).IsPlainlyOther(Value(b)) ? Different : (byte)0;

    public override byte Compare(int a, int b)
    {
        var level = Level(Value(a).ComparedWith(Value(b)));
        return level == Different && LooksCloser && !AreTwoNames(a, b) && Garbled.IsOne(Text(a), Text(b)) ? Level("garbled") : level;
    }

    /// <summary>Both are names that people have, so that neither is a garbled form of the other.</summary>
    public bool AreTwoNames(int a, int b) => NameTables.IsForename(Text(a)) && NameTables.IsForename(Text(b));

    public override double UsualShare(int value) => NameFrequencies.Common.Forename(Text(value));
}

/// <summary>Second first names.</summary>
internal sealed class SecondNameTrait() : TextTrait<string>("second-name", text => text, "same", "different")
{
    public override bool IsWrittenManyWays => true;

    public override byte Compare(int a, int b) => Level(NameComparison.SecondNames(Text(a), Text(b)));
}

/// <summary>Surnames.</summary>
internal sealed class SurnameTrait() : TextTrait<FamilyName>("surname", text => new FamilyName(Surname.Of(text)), "same", "other-form", "part", "spelling", "different", "garbled")
{
    /// <summary>From here on nothing joins the two names.</summary>
    public const byte Different = 5;

    public override bool IsWrittenManyWays => true;

    public override byte AtAGlance(int a, int b) => !LooksCloser && Value(a).IsPlainlyOther(Value(b)) ? Different : (byte)0;

    public override byte Compare(int a, int b)
    {
        var level = Level(Value(a).ComparedWith(Value(b)));
        return level == Different && LooksCloser && Garbled.IsOne(Value(a).Text, Value(b).Text) ? Level("garbled") : level;
    }

    public override double UsualShare(int value) => NameFrequencies.Common.Surname(Value(value).Text);
}
