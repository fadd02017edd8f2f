namespace Kith.Sight.Engagement.Report;

/// <summary>A piece of a report: it is drawn as HTML and as DOCX from the same pieces.</summary>
public abstract record ReportPiece;

/// <summary>A heading; 1 is the title.</summary>
public sealed record HeadingPiece(int Level, string Text) : ReportPiece;

/// <summary>A paragraph.</summary>
public sealed record TextPiece(string Text) : ReportPiece;

/// <summary>A list, numbered or not.</summary>
public sealed record ListPiece(IReadOnlyList<string> Items, bool Numbered) : ReportPiece;

/// <summary>Somebody's own words, and which group they are from.</summary>
public sealed record QuotePiece(string Text, string? From) : ReportPiece;

/// <summary>A table with its header row.</summary>
public sealed record TablePiece(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportPiece;
