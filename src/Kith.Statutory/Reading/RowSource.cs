namespace Kith.Statutory.Reading;

/// <summary>Rows of cells from a file, one at a time; the first row is the headings.</summary>
internal abstract class RowSource
{
    /// <summary>The line of the file (or row of the sheet) the row began on, from 1.</summary>
    public int Line { get; protected set; }

    /// <summary>Why the walk stopped before the end of the file.</summary>
    public string? Problem { get; protected set; }

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>A cell of the row as UTF-8.</summary>
    public abstract ReadOnlySpan<byte> this[int cell] { get; }

    /// <summary>Goes to the next row that is not empty; false at the end of the file or at a problem.</summary>
    public abstract bool Next();
}
