using System.Globalization;
using Kith.Platform.Data;

namespace Kith.Record.People;

/// <summary>A day on which something is due for a child.</summary>
/// <param name="Says">What: "Check the plan".</param>
/// <param name="Href">Where it is done or read; null when there is no page.</param>
/// <param name="Caveat">Why the day may not be certain: "unverified".</param>
public sealed record NextDate(DateOnly On, string Says, string? Href = null, string? Caveat = null)
{
    /// <summary>"Tuesday 10 March 2026, in 7 days"; what is past says "Overdue" first, so that no colour is needed.</summary>
    public string When(DateOnly today)
    {
        var days = On.DayNumber - today.DayNumber;
        var near = days switch { 0 => "today", 1 => "tomorrow", -1 => "yesterday", > 0 => $"in {days} days", _ => $"{-days} days ago" };
        return $"{(days < 0 ? "Overdue: " : "")}{On.ToString("dddd d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}, {near}";
    }
}

/// <summary>A room's dates on the card "Next dates" of a child: register it with <c>services.AddScoped&lt;INextDatesPart, ...&gt;()</c>. One statement, however much there is, asked by <see cref="AskTogether.ListAsync"/>.</summary>
public interface INextDatesPart
{
    /// <summary>What is due for the child, as far as this room knows.</summary>
    Task<IReadOnlyList<NextDate>> OfAsync(ChildInView child, CancellationToken cancellation);
}

/// <summary>What the card shows: the nearest days first.</summary>
public sealed record NextDates(string CalledBy, DateOnly Today, IReadOnlyList<NextDate> Dates);

/// <summary>Next dates on the summary of a child: visit, plan, promises and limits, gathered from the rooms that know them.</summary>
internal sealed class NextDatesCard(IEnumerable<INextDatesPart> parts, KithDb db) : IChildSummaryPart
{
    public SummaryPlace Place => SummaryPlace.Main;

    public int Order => 40;

    public string Title => "Next dates";

    public async Task<SummaryCard?> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var dates = await db.AllAsync(parts, part => part.OfAsync(child, cancellation), cancellation);
        return new("/People/_NextDates.cshtml", new NextDates(child.Person.CalledBy, child.Today, [.. dates.SelectMany(d => d).OrderBy(d => d.On).ThenBy(d => d.Says, StringComparer.Ordinal)]));
    }
}
