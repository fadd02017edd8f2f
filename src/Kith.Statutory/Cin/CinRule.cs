using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin;

/// <summary>A published rule of the children in need census.</summary>
public abstract class CinRule(string code, string[] fields, string says) : Rule<CinReturn>(code, fields, says)
{
    public override string Source => $"Department for Education, Children in need census guidance, validation rule {Code}";

    /// <summary>A code that ends in Q asks; the others fail the return.</summary>
    public override Severity Severity => Code.EndsWith('Q') ? Severity.Query : Severity.Error;

    /// <summary>A census without an element has no rows of it, so a rule can always run.</summary>
    public override string? WhyNot(CinReturn all) => null;

    /// <summary>It compares children with each other or counts over all of them, so it says nothing about one child alone.</summary>
    public virtual bool IsAcrossChildren => false;
}

/// <summary>A rule that looks at one row at a time.</summary>
public abstract class CinRowRule<TRow>(string code, string[] fields, string says) : CinRule(code, fields, says) where TRow : struct, IRow<TRow>
{
    /// <summary>The row breaks the rule.</summary>
    protected abstract bool Breaks(TRow row, CinCollection collection);

    public override void Check(CinReturn all, Findings found)
    {
        var table = TableOf(all);
        for (var i = 0; i < table.Count; i++)
        {
            if (Breaks(table[i], all.Collection)) found.Add(table[i]);
        }
    }

    public override void Check(CinReturn all, int child, Findings found)
    {
        foreach (var row in TableOf(all).Of(child))
        {
            if (Breaks(row, all.Collection)) found.Add(row);
        }
    }

    private static Table<TRow> TableOf(CinReturn all) => all.All.OfType<Table<TRow>>().First();
}

/// <summary>A rule that looks at all rows of one child together.</summary>
public abstract class CinChildRule(string code, string[] fields, string says) : CinRule(code, fields, says)
{
    /// <summary>Adds the rows or cells of the child that break the rule.</summary>
    protected abstract void Check(CinChild child, Findings found);

    public override void Check(CinReturn all, Findings found)
    {
        for (var child = 0; child < all.Children.Count; child++) Check(new CinChild(all, child), found);
    }

    public override void Check(CinReturn all, int child, Findings found) => Check(new CinChild(all, child), found);
}

/// <summary>A rule about the return as a whole, such as a share of children or a number that must be unique.</summary>
public abstract class CinReturnRule(string code, string[] fields, string says) : CinRule(code, fields, says)
{
    public override bool IsAcrossChildren => true;

    public override void Check(CinReturn all, int child, Findings found)
    {
        // One child alone cannot break it.
    }
}
