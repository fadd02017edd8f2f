namespace Kith.Statutory.Insight.Publication;

/// <summary>
/// Hides small numbers in a table that is published, and as few others as needed so that none of them can be worked out from the totals, even by somebody who
/// knows that only numbers from 1 upwards are hidden. A total may have to be hidden too.
/// </summary>
public static class Suppress
{
    /// <summary>Numbers from 1 to one below this are hidden.</summary>
    public const int Smallest = 5;

    /// <summary>
    /// Which numbers to hide. The table has its totals in its last row and its last column: everything adds up. A number 0 is never hidden.
    /// </summary>
    public static bool[,] Hidden(int[,] table, int smallest = Smallest)
    {
        var (rows, columns) = (table.GetLength(0), table.GetLength(1));
        var hidden = new bool[rows, columns];
        foreach (var (r, c) in Cells(rows, columns)) hidden[r, c] = table[r, c] >= 1 && table[r, c] < smallest;
        while (FirstExposed(table, hidden) is { } exposed) HideWith(exposed, table, hidden);
        return hidden;
    }

    /// <summary>For a table without totals: small numbers alone.</summary>
    public static bool IsSmall(int number) => number is >= 1 and < Smallest;

    internal static (int Row, int Column)? FirstExposed(int[,] table, bool[,] hidden)
    {
        foreach (var (r, c) in Cells(table.GetLength(0), table.GetLength(1)))
        {
            if (hidden[r, c] && !CanBeAnother(r, c, table, hidden)) return (r, c);
        }

        return null;
    }

    // A hidden number can be another one when some ring of hidden cells through it can be changed by one each so that every row and column still adds up and no
    // hidden number falls below 1. In a ring along rows and columns the changes alternate; a total changes the other way round, so its sign is turned.
    private static bool CanBeAnother(int row, int column, int[,] table, bool[,] hidden) =>
        (MayChange(row, column, +1, table) && Ring(row, column, +1, table, hidden)) || (MayChange(row, column, -1, table) && Ring(row, column, -1, table, hidden));

    // A walk over rows and columns by hidden cells: with sign +1 from the column (whose sum is one too large now) back to the row.
    private static bool Ring(int row, int column, int sign, int[,] table, bool[,] hidden)
    {
        var (rows, columns) = (table.GetLength(0), table.GetLength(1));
        var (seenRows, seenColumns) = (new bool[rows], new bool[columns]);
        var next = new Queue<(bool IsRow, int At)>([(false, column)]);
        seenColumns[column] = true;
        while (next.TryDequeue(out var step))
        {
            if (step.IsRow && step.At == row) return true;
            for (var other = 0; other < (step.IsRow ? columns : rows); other++)
            {
                var (r, c) = step.IsRow ? (step.At, other) : (other, step.At);
                if (!hidden[r, c] || (r == row && c == column) || (step.IsRow ? seenColumns[c] : seenRows[r])) continue;
                // The column is put right by a change against the first one, the row then by one along with it.
                if (!MayChange(r, c, step.IsRow ? sign : -sign, table)) continue;
                if (step.IsRow) seenColumns[c] = true;
                else seenRows[r] = true;
                next.Enqueue((!step.IsRow, other));
            }
        }

        return false;
    }

    private static bool MayChange(int row, int column, int by, int[,] table)
    {
        var isTotal = (row == table.GetLength(0) - 1) != (column == table.GetLength(1) - 1);
        return (isTotal ? -by : by) > 0 || table[row, column] > 1;
    }

    // The cheapest ring of four. The one over both totals and the whole can always grow by one, so there is always a ring.
    private static void HideWith((int Row, int Column) exposed, int[,] table, bool[,] hidden)
    {
        var (row, column) = exposed;
        (int Row, int Column)? best = null;
        var bestCost = long.MaxValue;
        foreach (var (r, c) in Cells(table.GetLength(0), table.GetLength(1)))
        {
            if (r == row || c == column) continue;
            (int R, int C)[] ring = [(row, c), (r, column), (r, c)];
            if (ring.Any(at => table[at.R, at.C] == 0) || !(IsRing(+1) || IsRing(-1))) continue;
            var cost = ring.Where(at => !hidden[at.R, at.C]).Sum(at => (long)table[at.R, at.C]);
            if (cost >= bestCost) continue;
            (best, bestCost) = ((r, c), cost);

            bool IsRing(int sign) => MayChange(row, column, sign, table) && MayChange(row, c, -sign, table) && MayChange(r, column, -sign, table) && MayChange(r, c, sign, table);
        }

        var (bestRow, bestColumn) = best ?? throw new InvalidOperationException("The table does not add up.");
        hidden[row, bestColumn] = hidden[bestRow, column] = hidden[bestRow, bestColumn] = true;
    }

    private static IEnumerable<(int Row, int Column)> Cells(int rows, int columns) => Enumerable.Range(0, rows).SelectMany(_ => Enumerable.Range(0, columns), (r, c) => (r, c));
}
