namespace Kith.Record.Practice;

/// <summary>One thing wrong in the practice folder: which file, where in it, what is wrong and what to do.</summary>
public sealed record PracticeProblem(string File, long Line, long Column, string What)
{
    /// <summary>"file(line,col): what is wrong. What to do".</summary>
    public override string ToString() => $"{File}({Line},{Column}): {What}";
}

/// <summary>The practice folder cannot be used. Holds every problem found, so that one reading is enough to put them right.</summary>
public sealed class PracticeException(IReadOnlyList<PracticeProblem> problems)
    : Exception($"The practice folder cannot be used ({problems.Count} problems):{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    /// <summary>The problems, by file and line.</summary>
    public IReadOnlyList<PracticeProblem> Problems => problems;
}
