using Kith.Record.People.Matching;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>First names.</summary>
internal sealed class ForenameTrait() : TextTrait<Forename>("forename", text => new Forename(text), "same", "other-form", "spelling", "initial", "two-names", "different")
{
    /// <summary>Levels that leave it open whether a shared family explains the rest: two names, or one that only begins alike.</summary>
    public const byte Initial = 4, TwoNames = 5, Different = 6;

    public override byte Compare(int a, int b) => Level(Value(a).ComparedWith(Value(b)));

    public override double UsualShare(int value) => NameFrequencies.Common.Forename(Text(value));
}

/// <summary>Second first names.</summary>
internal sealed class SecondNameTrait() : TextTrait<string>("second-name", text => text, "same", "different")
{
    public override byte Compare(int a, int b) => Level(NameComparison.SecondNames(Text(a), Text(b)));
}

/// <summary>Surnames.</summary>
internal sealed class SurnameTrait() : TextTrait<FamilyName>("surname", text => new FamilyName(Surname.Of(text)), "same", "other-form", "part", "spelling", "different")
{
    public const byte Different = 5;

    public override byte Compare(int a, int b) => Level(Value(a).ComparedWith(Value(b)));

    public override double UsualShare(int value) => NameFrequencies.Common.Surname(Value(value).Text);
}
