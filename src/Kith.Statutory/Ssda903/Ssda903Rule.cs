using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903;

/// <summary>A published rule of the SSDA903 return.</summary>
public abstract class Ssda903Rule(string code, string[] fields, string says) : Rule<Ssda903Return>(code, fields, says)
{
    /// <summary>What must have been given; without it the rule is not run. Tables that only help when they are there are not listed.</summary>
    public abstract Files Needs { get; }

    public override string Source => $"Department for Education, Children looked after (SSDA903) guidance, validation check {Code}";

    public override string? WhyNot(Ssda903Return all) => (Needs & ~all.Given) is not Files.None and var lacking ? $"not given: {lacking.ToString().Replace("Last", " of last year", StringComparison.Ordinal)}" : null;
}

/// <summary>A rule that looks at one row at a time.</summary>
public abstract class RowRule<TRow>(string code, string[] fields, string says) : Ssda903Rule(code, fields, says) where TRow : struct, IRow<TRow>
{
    public override Files Needs => (Files)(1 << YearTables.Place<TRow>()) | AlsoNeeds;

    /// <summary>What it needs besides its table, such as the places of the placements.</summary>
    protected virtual Files AlsoNeeds => Files.None;

    /// <summary>The row breaks the rule.</summary>
    protected abstract bool Breaks(TRow row, Collection collection);

    public override void Check(Ssda903Return all, Findings found)
    {
        var table = all.This.Of<TRow>();
        for (var i = 0; i < table.Count; i++)
        {
            if (Breaks(table[i], all.Collection)) found.Add(table[i]);
        }
    }

    public override void Check(Ssda903Return all, int child, Findings found)
    {
        foreach (var row in all.This.Of<TRow>().Of(child))
        {
            if (Breaks(row, all.Collection)) found.Add(row);
        }
    }
}

/// <summary>A rule that looks at all rows of one child together.</summary>
public abstract class ChildRule(string code, string[] fields, Files needs, string says) : Ssda903Rule(code, fields, says)
{
    public override Files Needs => needs;

    /// <summary>Adds the rows of the child that break the rule.</summary>
    protected abstract void Check(Child child, Findings found);

    public override void Check(Ssda903Return all, Findings found)
    {
        for (var child = 0; child < all.Children.Count; child++) Check(new Child(all, child), found);
    }

    public override void Check(Ssda903Return all, int child, Findings found) => Check(new Child(all, child), found);
}
