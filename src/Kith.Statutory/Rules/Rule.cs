namespace Kith.Statutory.Rules;

/// <summary>
/// One published rule of a return. The same class checks a whole file and the rows of one child while somebody types. <typeparamref name="TReturn"/> is the return's tables.
/// </summary>
public abstract class Rule<TReturn>(string code, string[] fields, string says)
{
    /// <summary>The published code.</summary>
    public string Code { get; } = code;

    /// <summary>The headings of the cells the rule is about.</summary>
    public IReadOnlyList<string> Fields { get; } = fields;

    /// <summary>What to do about it: one plain sentence of ours.</summary>
    public string Says { get; } = says;

    /// <summary>Whether the return fails, or asks.</summary>
    public virtual Severity Severity => Severity.Error;

    /// <summary>The end year of the first rule year this class is for: 2023 for 2022/23. A later class with the same code takes over from its own year.</summary>
    public virtual int From => 0;

    /// <summary>Where the rule is published.</summary>
    public abstract string Source { get; }

    /// <summary>Why the rule cannot run on this return, in words; null when it can. What cannot run is never reported as passed.</summary>
    public abstract string? WhyNot(TReturn all);

    /// <summary>Checks the whole return.</summary>
    public abstract void Check(TReturn all, Findings found);

    /// <summary>Checks what the return says about one child (by number): the rule at the keyboard.</summary>
    public abstract void Check(TReturn all, int child, Findings found);
}
