namespace Kith.Statutory.Insight;

/// <summary>What a return shows about one part of the work: figures, and tables with their pictures.</summary>
public sealed record Chapter(string Code, string Title)
{
    /// <summary>Single numbers, the most important first.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Counts by something.</summary>
    public IReadOnlyList<Split> Splits { get; init; } = [];

    /// <summary>Why there is nothing here: never a nought for what was not given.</summary>
    public string? WhyNot { get; init; }

    internal static Chapter NotGiven(string code, string title, string what) => new(code, title) { WhyNot = $"not given: {what}" };
}

/// <summary>What the files of one return show.</summary>
public sealed record Report(string Title, Tables.Day From, Tables.Day To, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>Whose return it is, as the person who asked calls it.</summary>
    public string? Authority { get; init; }

    /// <summary>What the reader should know about the whole.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The figure with a code, or null.</summary>
    public Figure? Find(string code) => Chapters.SelectMany(c => c.Figures).FirstOrDefault(f => f.Code == code);

    /// <summary>The table with a code, or null.</summary>
    public Split? FindSplit(string code) => Chapters.SelectMany(c => c.Splits).FirstOrDefault(s => s.Code == code);
}
