using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903;

/// <summary>A check that a table fits the header: it looks at the rows a child has in that one table.</summary>
public abstract class TableRule<TRow>(string code, string[] fields, Files needs, string says) : ChildRule(code, fields, needs, says) where TRow : struct, IRow<TRow>
{
    /// <summary>The child's rows in the table.</summary>
    protected abstract Rows<TRow> Of(Child child);
}

/// <summary>A child of this table is in the header.</summary>
public abstract class NotInHeader<TRow>(string code, Files table, string says) : TableRule<TRow>(code, ["CHILD"], Files.Header | table, says) where TRow : struct, IRow<TRow>
{
    protected sealed override void Check(Child child, Findings found)
    {
        if (!child.Headers.Any) found.AddAll(Of(child));
    }
}

/// <summary>A child stands in this table once.</summary>
public abstract class OnceOnly<TRow>(string code, Files table, string says) : TableRule<TRow>(code, ["CHILD"], table, says) where TRow : struct, IRow<TRow>
{
    protected sealed override void Check(Child child, Findings found)
    {
        var rows = Of(child);
        if (rows.Count > 1) found.AddAll(rows);
    }
}

/// <summary>The date of birth in this table is the one in the header. Where either is blank there is nothing to compare.</summary>
public abstract class BirthDateDiffers<TRow>(string code, Files table) : TableRule<TRow>(
    code, ["DOB"], Files.Header | table, "Find out which date of birth is right, and give the same one here and in the header.") where TRow : struct, IRow<TRow>
{
    /// <summary>The date of birth on the row.</summary>
    protected abstract Day Dob(TRow row);

    protected sealed override void Check(Child child, Findings found)
    {
        foreach (var row in Of(child))
        {
            foreach (var header in child.Headers)
            {
                if (Dob(row).Differs(header.Dob)) found.Add(row);
            }
        }
    }
}
