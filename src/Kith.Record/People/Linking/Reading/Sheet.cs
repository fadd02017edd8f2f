namespace Kith.Record.People.Linking.Reading;

/// <summary>One file as read: a column is a number into its own <see cref="Lexicon"/> for every row.</summary>
internal sealed class Sheet(string name, IReadOnlyList<string> headings)
{
    private const int AtFirst = 4096;

    /// <summary>What the file is called.</summary>
    public string Name => name;

    /// <summary>The headings as typed.</summary>
    public IReadOnlyList<string> Headings => headings;

    /// <summary>The texts of each column.</summary>
    public Lexicon[] Texts { get; } = headings.Select(_ => new Lexicon()).ToArray();

    /// <summary>Number of a text for each row; longer than <see cref="Rows"/>.</summary>
    public int[][] Cells { get; } = headings.Select(_ => new int[AtFirst]).ToArray();

    /// <summary>Rows under the headings.</summary>
    public int Rows { get; set; }

    /// <summary>Rows with fewer or more cells than there are headings.</summary>
    public int Ragged { get; set; }

    /// <summary>Lets go of every column but one: a large file is not needed twice once its values are read.</summary>
    public void KeepOnly(int column)
    {
        for (var c = 0; c < Cells.Length; c++)
            if (c != column) (Cells[c], Texts[c]) = ([], new Lexicon());
    }

    /// <summary>Makes room for so many more rows.</summary>
    public void Grow(int rows)
    {
        if (Rows + rows < Cells[0].Length) return;
        for (var c = 0; c < Cells.Length; c++) Array.Resize(ref Cells[c], (Rows + rows) * 2);
    }
}
