namespace Kith.Journey.Plans;

/// <summary>Promises as a table: what the partial _PromiseRows draws.</summary>
internal sealed record PromiseRows(string Caption, IReadOnlyList<PromiseLine> Lines, DateOnly Today, bool WithChildren = false);
