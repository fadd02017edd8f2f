namespace Kith.Platform.Forms;

/// <summary>What a condition may look at: the facts held about the subject of a section.</summary>
public interface IFactLookup
{
    /// <summary>Whether there is a value for this fact.</summary>
    bool Held(string factId);

    /// <summary>The codes held for a choice, choices or yes-no fact; empty when nothing is held.</summary>
    IReadOnlyCollection<string> Codes(string factId);

    /// <summary>Age in whole years; -1 before birth, so that <c>age from 0</c> asks only about the born; null when it is not known.</summary>
    int? AgeInYears { get; }
}

/// <summary>The names a condition uses when it explains itself.</summary>
public interface IConditionWords
{
    /// <summary>What staff call the fact.</summary>
    string Fact(string factId);

    /// <summary>What staff call one code of the fact.</summary>
    string Code(string factId, string code);
}

/// <summary>A parsed condition of a form. An unknown age never folds anything away: not knowing is not a reason.</summary>
public abstract record Condition
{
    private Condition() { }

    /// <summary>Whether the section or question applies.</summary>
    public bool Holds(IFactLookup lookup) => Try(lookup) ?? true;

    /// <summary>The condition in plain words made from the ids alone.</summary>
    public string Says => Explain(PlainIds.Words);

    /// <summary>The condition in plain words: "family worries include alcohol or drugs".</summary>
    public string Explain(IConditionWords words) => In(words, holds: true);

    /// <summary>Why something is folded away, in plain words: "family worries do not include alcohol or drugs".</summary>
    public string WhyNot(IConditionWords? words = null) => In(words ?? PlainIds.Words, holds: false);

    /// <summary>Every fact the condition looks at, with the codes it names.</summary>
    public abstract IEnumerable<(string FactId, IReadOnlyList<string> Codes)> Uses { get; }

    /// <summary>True, false, or null when it cannot be known.</summary>
    protected abstract bool? Try(IFactLookup lookup);

    /// <summary>The words for the condition or, with <paramref name="holds"/> false, for its opposite.</summary>
    protected abstract string In(IConditionWords words, bool holds);

    /// <summary>No condition: it always applies.</summary>
    public static Condition Always { get; } = new Unconditional();

    private sealed record Unconditional : Condition
    {
        public override IEnumerable<(string, IReadOnlyList<string>)> Uses => [];
        protected override bool? Try(IFactLookup lookup) => true;
        protected override string In(IConditionWords words, bool holds) => holds ? "always" : "never";
    }

    /// <summary>any(fact, code, ...): at least one of the codes is held.</summary>
    public sealed record Any(string FactId, IReadOnlyList<string> Named) : Condition
    {
        public override IEnumerable<(string, IReadOnlyList<string>)> Uses => [(FactId, Named)];
        protected override bool? Try(IFactLookup lookup) => lookup.Codes(FactId).Any(Named.Contains);
        protected override string In(IConditionWords words, bool holds) =>
            $"{words.Fact(FactId)}: {(holds ? "" : "not ")}{string.Join(" or ", Named.Select(c => words.Code(FactId, c)))}";
    }

    /// <summary>held(fact): something is recorded.</summary>
    public sealed record HeldFact(string FactId) : Condition
    {
        public override IEnumerable<(string, IReadOnlyList<string>)> Uses => [(FactId, [])];
        protected override bool? Try(IFactLookup lookup) => lookup.Held(FactId);
        protected override string In(IConditionWords words, bool holds) => $"{words.Fact(FactId)}: {(holds ? "recorded" : "nothing recorded")}";
    }

    /// <summary>age under N: younger than N years.</summary>
    public sealed record AgeUnder(int Years) : Condition
    {
        public override IEnumerable<(string, IReadOnlyList<string>)> Uses => [];
        protected override bool? Try(IFactLookup lookup) => lookup.AgeInYears is { } age ? age < Years : null;
        protected override string In(IConditionWords words, bool holds) => (Years, holds) switch
        {
            (0, true) => "not born yet",
            (0, false) => "born",
            (_, true) => $"under {Years}",
            (_, false) => $"{Years} or older",
        };
    }

    /// <summary>not: the opposite.</summary>
    public sealed record Not(Condition Inner) : Condition
    {
        public override IEnumerable<(string, IReadOnlyList<string>)> Uses => Inner.Uses;
        protected override bool? Try(IFactLookup lookup) => !Inner.Try(lookup);
        protected override string In(IConditionWords words, bool holds) => Inner.In(words, !holds);
    }

    /// <summary>and, or: an unknown part decides nothing when the other part does.</summary>
    public sealed record Both(Condition Left, Condition Right, bool IsOr) : Condition
    {
        public override IEnumerable<(string, IReadOnlyList<string>)> Uses => Left.Uses.Concat(Right.Uses);
        protected override bool? Try(IFactLookup lookup) => IsOr ? Left.Try(lookup) | Right.Try(lookup) : Left.Try(lookup) & Right.Try(lookup);

        // The opposite of "a or b" is "not a and not b".
        protected override string In(IConditionWords words, bool holds) =>
            $"{Part(Left, words, holds)} {(IsOr == holds ? "or" : "and")} {Part(Right, words, holds)}";

        private string Part(Condition part, IConditionWords words, bool holds) =>
            part is Both inner && inner.IsOr != IsOr ? $"({part.In(words, holds)})" : part.In(words, holds);
    }

    private sealed class PlainIds : IConditionWords
    {
        public static PlainIds Words { get; } = new();
        public string Fact(string factId) => factId.Replace('.', ' ').Replace('-', ' ');
        public string Code(string factId, string code) => code.Replace('-', ' ');
    }
}
