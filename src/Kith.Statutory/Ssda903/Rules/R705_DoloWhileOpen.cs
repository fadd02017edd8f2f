using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>705: a deprivation of liberty order begins after the one before has ended.</summary>
public sealed class R705_DoloWhileOpen() : ChildRule("705", ["DOLO_START", "DOLO_END"], Files.Dolo,
    "Check this order and the one before it: it begins while the one before is still open.")
{
    protected override void Check(Child child, Findings found)
    {
        // As the file has them: an order written later is the next one.
        var before = default(DoloRow);
        for (var i = 0; i < child.Dolo.Count; i++)
        {
            var row = Next(child, before);
            if (before.Table is not null && (row.DoloStart < before.DoloEnd || (row.DoloStart.IsKnown && !before.DoloEnd.IsKnown))) found.Add(row);
            before = row;
        }
    }

    private static DoloRow Next(Child child, DoloRow after)
    {
        var next = default(DoloRow);
        foreach (var d in child.Dolo)
        {
            if ((after.Table is null || d.Row > after.Row) && (next.Table is null || d.Row < next.Row)) next = d;
        }

        return next;
    }
}
