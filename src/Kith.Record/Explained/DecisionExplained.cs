using Kith.Record.People;

namespace Kith.Record.Explained;

/// <summary>Somebody who was told of a decision, and when; or why they were not told.</summary>
public sealed record Told(string Whom, DateOnly? On, string? NotBecause = null);

/// <summary>A decision about a child, as it was made. One shape for every room; drawn for staff and in plain words.</summary>
/// <param name="What">"Child and family assessment".</param>
/// <param name="PlainWhat">The same as a family reads it.</param>
/// <param name="Facts">What it relied on, one sentence each.</param>
/// <param name="Rule">The rule or guidance it was made under, and its version; null when there was none.</param>
/// <param name="Options">What else was thought about.</param>
/// <param name="ChildSaid">In the child's own words; null when the child was not asked, which is shown.</param>
/// <param name="Challenge">How to challenge it, in plain words.</param>
/// <param name="Href">Where it was made; null when it has no page.</param>
public sealed record DecisionExplained(
    string What, string PlainWhat, DateOnly On, string By, string Why, string? PlainWhy, IReadOnlyList<string> Facts, (string Title, string Version)? Rule,
    IReadOnlyList<string> Options, string? ChildSaid, string? FamilySaid, IReadOnlyList<Told> Told, string? WhatWouldChange, string Challenge, string? Href = null);

/// <summary>A room's decisions about a child: register it with <c>services.AddScoped&lt;IExplainedPart, ...&gt;()</c>. A constant number of statements.</summary>
public interface IExplainedPart
{
    /// <summary>The room's decisions, in any order.</summary>
    Task<IReadOnlyList<DecisionExplained>> OfAsync(ChildInView child, CancellationToken cancellation);
}
