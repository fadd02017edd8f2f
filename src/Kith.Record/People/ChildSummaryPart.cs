using Kith.Platform.Data;

namespace Kith.Record.People;

/// <summary>Where a card stands on the summary of a child.</summary>
public enum SummaryPlace
{
    /// <summary>At the top, above everything: what somebody must act on.</summary>
    Attention,

    /// <summary>The main column.</summary>
    Main,

    /// <summary>The side rail: short lists.</summary>
    Rail,
}

/// <summary>What a room shows on the summary: a partial view by its full path, and its model.</summary>
/// <param name="Partial">"/Plans/_PlanCard.cshtml".</param>
/// <param name="Model">What the partial is drawn from.</param>
/// <param name="More">Where the whole of it is; null when the card says it all.</param>
public sealed record SummaryCard(string Partial, object Model, string? More = null);

/// <summary>
/// A room's card on /children/{personId}/summary: register it with <c>services.AddScoped&lt;IChildSummaryPart, ...&gt;()</c>.
/// Everything a card needs is in <see cref="ChildInView"/>, so that it can be one statement; the page counts them in a test. Cards are read
/// together: each question is asked by <see cref="AskTogether.ListAsync"/>.
/// </summary>
public interface IChildSummaryPart
{
    /// <summary>Which column.</summary>
    SummaryPlace Place { get; }

    /// <summary>Lower stands higher: situation 10, last seen 20, plan 30, next dates 40, changes 90; rail: find-out list 10, who is involved 20.</summary>
    int Order { get; }

    /// <summary>Title of the card: "What we still need to find out".</summary>
    string Title { get; }

    /// <summary>The card, or null when there is nothing to show.</summary>
    Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation);
}
