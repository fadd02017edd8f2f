using System.Runtime.ExceptionServices;

namespace Kith.Statutory.Reading;

/// <summary>
/// A file read in two steps: its headings in its turn, so that it is known which tables were given before it; then its rows, side by side with those of the
/// other files, into columns that no other file fills.
/// </summary>
internal sealed class FileInSteps
{
    private readonly ReturnFile file;
    private Func<Problem?>? rows;
    private Problem? problem;

    /// <summary>Takes the first step.</summary>
    public FileInSteps(ReturnFile file, FirstStep first)
    {
        this.file = file;
        problem = file.Read(f => first(f, out rows));
    }

    /// <summary>Reads the headings and says what reads the rows; nothing when the file is read already, or cannot be.</summary>
    public delegate Problem? FirstStep(ReturnFile file, out Func<Problem?>? rows);

    /// <summary>Takes the second step of all files, the longest first; the problems come in the order of the files.</summary>
    public static IEnumerable<Problem> ReadRows(IReadOnlyList<FileInSteps> files)
    {
        var longest = files.Where(f => f.rows is not null).OrderByDescending(f => f.file.Length).ToList();
        try
        {
            Parallel.For(0, longest.Count, i => longest[i].ReadRows());
        }
        catch (AggregateException several)
        {
            // A disk that fails says so itself, as it does when one file is read alone.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return files.Select(f => f.problem).OfType<Problem>();
    }

    private void ReadRows() => problem = file.Read(_ => rows!());
}
