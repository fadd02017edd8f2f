namespace Kith.Sight.Engagement.Report;

/// <summary>A piece of a report: it is drawn as HTML and as DOCX from the same pieces.</summary>
public abstract record ReportPiece;

/// <summary>A heading; 1 is the title.</summary>
public sealed record HeadingPiece(int Level, Cited Text) : ReportPiece;

/// <summary>A paragraph.</summary>
public sealed record TextPiece(Cited Text) : ReportPiece;

/// <summary>A list, numbered or not.</summary>
public sealed record ListPiece(IReadOnlyList<Cited> Items, bool Numbered) : ReportPiece;

/// <summary>Somebody's own words, and which group they are from.</summary>
public sealed record QuotePiece(Cited Text, string? From) : ReportPiece;

/// <summary>A table with its header row.</summary>
public sealed record TablePiece(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportPiece;

/// <summary>The notes of the report, which a document puts at the foot of its pages instead.</summary>
public sealed record NotesPiece(string Title, IReadOnlyList<Note> Notes) : ReportPiece;

/// <summary>Where something in the report is from.</summary>
/// <param name="Label">What its mark in the text is called: "Note 3".</param>
/// <param name="Back">What the way back to the text is called.</param>
public sealed record Note(int Number, string Text, string Label, string Back);

/// <summary>Words of the report with the note that says where they are from.</summary>
public sealed record Cited(string Text, Note? Note = null)
{
    public static implicit operator Cited(string text) => new(text);
}
