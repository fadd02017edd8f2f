using Kith.Platform.Pages.Components;

namespace Kith.Record.People;

/// <summary>Where a line stands in the identity bar, left to right.</summary>
public enum HeaderPlace
{
    /// <summary>"7 years, born 3 March 2018".</summary>
    Age,

    /// <summary>"she/her".</summary>
    Pronouns,

    /// <summary>"H&amp;C number 999 012 3456".</summary>
    Number,

    /// <summary>"Lives with Mary Kelly (mother)".</summary>
    LivesWith,

    /// <summary>Legal status or plan: "Child in need since 3 March 2026".</summary>
    Status,

    /// <summary>"Worker: Sam Obi (3rd)".</summary>
    Worker,

    /// <summary>"Next: review 12 January (9 days)".</summary>
    Next,
}

/// <summary>A short fact of the identity bar.</summary>
public sealed record HeaderLine(HeaderPlace Place, string Says);

/// <summary>What one room adds to the identity bar: short lines, and chips that everyone who opens the record must see.</summary>
public sealed record HeaderWords(IReadOnlyList<HeaderLine> Lines, IReadOnlyList<Chip> Chips)
{
    /// <summary>Nothing to add.</summary>
    public static HeaderWords None { get; } = new([], []);

    /// <summary>Lines only.</summary>
    public static HeaderWords Of(params IReadOnlyList<HeaderLine> lines) => new(lines, []);
}

/// <summary>
/// A room's part of the identity bar: register it with <c>services.AddScoped&lt;IHeaderPart, ...&gt;()</c>.
/// Asked once for a page; keep it to one statement.
/// </summary>
public interface IHeaderPart
{
    /// <summary>What the room says of this child now.</summary>
    Task<HeaderWords> OfAsync(ChildInView child, CancellationToken cancellation);
}

/// <summary>Who the record is about, ready to draw: what every page of the record shows at its top.</summary>
/// <param name="Name">"Aoife Kelly (known as Eve)".</param>
/// <param name="Lines">Short facts, in the order of <see cref="HeaderPlace"/>.</param>
public sealed record PersonHeader(string Name, IReadOnlyList<string> Lines, IReadOnlyList<Chip> Chips, IReadOnlyList<ChildTab> Tabs);
