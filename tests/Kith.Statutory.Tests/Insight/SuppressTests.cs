using Kith.Statutory.Insight.Publication;

namespace Kith.Statutory.Tests.Insight;

/// <summary>Whoever reads a published table cannot work out a number that is hidden in it. Looked at by trying other tables, not by the way they were hidden.</summary>
public sealed class SuppressTests
{
    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 400));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_hidden_number_can_be_worked_out_from_the_totals(int seed)
    {
        var random = new Random(seed);
        var table = WithTotals(random.Next(1, 4), random.Next(1, 5), () => random.Next(0, 3) == 0 ? random.Next(0, 5) : random.Next(0, 40));
        var hidden = Suppress.Hidden(table);
        foreach (var (r, c) in Cells(table))
        {
            if (table[r, c] is >= 1 and < Suppress.Smallest) Assert.True(hidden[r, c], $"{table[r, c]} is shown");
            if (table[r, c] == 0) Assert.False(hidden[r, c], "a nought is hidden");
        }

        Assert.Empty(WorkedOut(table, hidden));
    }

    [Fact]
    public void Hiding_small_numbers_alone_gives_them_away()
    {
        var table = WithTotals(2, 2, new Queue<int>([3, 10, 20, 30]).Dequeue);
        var hidden = new bool[3, 3];
        hidden[0, 0] = true;
        Assert.Equal([(0, 0)], WorkedOut(table, hidden));
    }

    [Fact]
    public void Two_ones_in_a_line_with_a_total_of_two_are_worked_out_unless_the_total_is_hidden()
    {
        var table = WithTotals(2, 1, new Queue<int>([1, 1]).Dequeue);
        var hidden = Suppress.Hidden(table);
        Assert.True(hidden[2, 0]);
        Assert.Empty(WorkedOut(table, hidden));
    }

    [Fact]
    public void A_table_without_small_numbers_is_shown_whole() =>
        Assert.DoesNotContain(true, Suppress.Hidden(WithTotals(2, 3, new Queue<int>([5, 6, 7, 8, 9, 0]).Dequeue)).Cast<bool>());

    [Fact]
    public void As_little_as_can_be_is_hidden_with_a_small_number()
    {
        var hidden = Suppress.Hidden(WithTotals(3, 3, new Queue<int>([3, 50, 60, 12, 70, 80, 40, 11, 90]).Dequeue));
        Assert.Equal(4, hidden.Cast<bool>().Count(h => h));
        Assert.False(hidden[2, 2]);
    }

    // The hidden numbers that are the same in every table that agrees with what is shown: tables one step away in each hidden cell are tried.
    private static List<(int, int)> WorkedOut(int[,] table, bool[,] hidden)
    {
        var (rows, columns) = (table.GetLength(0) - 1, table.GetLength(1) - 1);
        var inner = Cells(table).Where(at => at.Row < rows && at.Column < columns && hidden[at.Row, at.Column]).ToList();
        var changed = new HashSet<(int, int)>();
        var other = (int[,])table.Clone();
        Try(0);
        return Cells(table).Where(at => hidden[at.Row, at.Column] && !changed.Contains(at)).ToList();

        void Try(int at)
        {
            if (at == inner.Count)
            {
                var whole = WithTotals(rows, columns, new Queue<int>(Cells(table).Where(c => c.Row < rows && c.Column < columns).Select(c => other[c.Row, c.Column])).Dequeue);
                if (Cells(table).Any(c => hidden[c.Row, c.Column] ? whole[c.Row, c.Column] < 1 : whole[c.Row, c.Column] != table[c.Row, c.Column])) return;
                changed.UnionWith(Cells(table).Where(c => whole[c.Row, c.Column] != table[c.Row, c.Column]));
                return;
            }

            var (row, column) = inner[at];
            for (var step = -1; step <= 1; step++)
            {
                other[row, column] = table[row, column] + step;
                if (other[row, column] >= 1) Try(at + 1);
            }
        }
    }

    private static int[,] WithTotals(int rows, int columns, Func<int> next)
    {
        var table = new int[rows + 1, columns + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                table[r, c] = next();
                table[r, columns] += table[r, c];
                table[rows, c] += table[r, c];
                table[rows, columns] += table[r, c];
            }
        }

        return table;
    }

    private static IEnumerable<(int Row, int Column)> Cells(int[,] table) =>
        Enumerable.Range(0, table.GetLength(0)).SelectMany(_ => Enumerable.Range(0, table.GetLength(1)), (r, c) => (r, c));
}
