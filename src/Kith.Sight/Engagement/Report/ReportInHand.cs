using System.Globalization;
using Kith.Record.Practice;
using Kith.Sight.Engagement.Results;

namespace Kith.Sight.Engagement.Report;

/// <summary>A report while it is written: what is known, the words of the place, and the pieces so far.</summary>
/// <param name="small">Groups of so few that they are not named.</param>
internal sealed class ReportInHand(ExerciseKnown known, ExerciseResults results, IReadOnlySet<string> small, int smallest, PackWords words)
{
    /// <summary>Dates and numbers as the report writes them.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public ExerciseKnown Known => known;

    public ExerciseResults Results => results;

    /// <summary>Fewer people than this are not told apart; 0 tells everybody.</summary>
    public int Smallest => smallest;

    public PackWords Words => words;

    /// <summary>The notes so far.</summary>
    public ReportNotes Notes { get; } = new(words, small);

    /// <summary>The pieces so far, in order.</summary>
    public List<ReportPiece> Pieces { get; } = [];

    /// <summary>What a group is called: one of very few is not named.</summary>
    public string Named(string group) => group == ExerciseResults.NoGroup ? words["report.themes.no-group"] : small.Contains(group) ? words["report.small-group"] : group;

    /// <summary>A heading; 1 is the title.</summary>
    public void Heading(int level, Cited text) => Pieces.Add(new HeadingPiece(level, text));

    /// <summary>A paragraph.</summary>
    public void Text(Cited text) => Pieces.Add(new TextPiece(text));

    /// <summary>A list that is left out when it is empty.</summary>
    /// <returns>Whether there was anything in it.</returns>
    public bool List(Cited before, IEnumerable<Cited> items)
    {
        var all = items.ToList();
        if (all.Count == 0) return false;
        Pieces.AddRange([new TextPiece(before), new ListPiece(all, Numbered: false)]);
        return true;
    }

    /// <summary>Those words of the responses that may be quoted.</summary>
    public void Quotes(IEnumerable<CodedResponse> said, string? from)
    {
        foreach (var quote in said.Where(q => q.Row.MayQuote))
            Pieces.Add(new QuotePiece(new(quote.Row.Text.Trim('“', '”', '"', ' '), Notes.Said([quote])), quote.Row.Edited ? $"{from} ({words["report.amended"]})".TrimStart() : from));
    }
}
