using Kith.Record.People.Matching;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>
/// One thing every record of the files may have: its different values, how many records have each, and how two values compare. Values are known by number; 0 is
/// not known. The outcomes are those of <c>weights.tsv</c>; a <em>level</em> is the place of an outcome in the list, from 1.
/// </summary>
internal abstract class Trait
{
    protected Trait(string name, params string[] outcomes)
    {
        (Name, Outcomes) = (name, outcomes);
        Usual = outcomes.Select(outcome => Weights.Standard.Of(name, outcome)).ToArray();
    }

    /// <summary>As in <c>weights.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>Every way two values can compare; the first is "same".</summary>
    public string[] Outcomes { get; }

    /// <summary>What each outcome is worth before anything is counted.</summary>
    public IReadOnlyList<Weight> Usual { get; }

    /// <summary>The first of the levels seen only where people moved house, whose shares add up on their own; 0 where there are none.</summary>
    public int AfterMove { get; protected init; }

    /// <summary>How many different values there are, with the one that is not known.</summary>
    public abstract int Count { get; }

    /// <summary>Records with each value.</summary>
    public int[] Having { get; set; } = [];

    /// <summary>How likely it is, before counting, that a stranger has this value.</summary>
    public virtual double UsualShare(int value) => Usual[0].Strangers!.Value;

    /// <summary>Set where files say little of each record: garbled texts are told from different ones. Where there are addresses, it would cost time and find nobody.</summary>
    public bool LooksCloser { get; set; }

    /// <summary>Comparing is quicker than remembering how it came out.</summary>
    public virtual bool IsQuick => false;

    /// <summary>The level of two different known values when it is seen without comparing them, or 0.</summary>
    public virtual byte AtAGlance(int a, int b) => 0;

    /// <summary>How two different known values compare.</summary>
    public abstract byte Compare(int a, int b);

    /// <summary>Two texts may be one value: "Mc Kee" and "McKee".</summary>
    public virtual bool IsWrittenManyWays => false;

    /// <summary>What a level may come to once the rest of an address is compared, first the level itself; 0 is nothing said.</summary>
    public virtual IEnumerable<int> MayBecome(int level) => [level];

    /// <summary>A value as it is shown in a reason.</summary>
    public abstract string Shown(int value);

    /// <summary>The level of an outcome.</summary>
    protected byte Level(string outcome)
    {
        for (var level = 0; level < Outcomes.Length; level++)
            if (ReferenceEquals(Outcomes[level], outcome)) return (byte)(level + 1);
        for (var level = 0; level < Outcomes.Length; level++)
            if (Outcomes[level] == outcome) return (byte)(level + 1);
        throw new InvalidOperationException($"The trait {Name} has no outcome {outcome}.");
    }
}

/// <summary>A trait whose values are made of folded texts.</summary>
internal abstract class TextTrait<T>(string name, Func<string, T> make, params string[] outcomes) : Trait(name, outcomes)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> texts = [""];
    private readonly List<T?> values = [default];

    public override int Count => texts.Count;

    /// <summary>The number of a folded text, new or known; 0 for none.</summary>
    public int Number(string folded)
    {
        if (numbers.TryGetValue(folded, out var number)) return number;
        numbers[folded] = number = texts.Count;
        texts.Add(folded);
        values.Add(make(folded));
        return number;
    }

    /// <summary>The number of a text that is there, or 0.</summary>
    public int Known(string folded) => numbers.GetValueOrDefault(folded);

    /// <summary>The folded text.</summary>
    public string Text(int value) => texts[value];

    /// <summary>What the text was made into.</summary>
    public T Value(int value) => values[value]!;

    public override string Shown(int value) => texts[value];
}
