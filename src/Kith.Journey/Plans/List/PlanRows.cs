using Kith.Record.Practice;

namespace Kith.Journey.Plans.List;

/// <summary>Plans as a table: what the partial _PlanRows draws.</summary>
internal sealed record PlanRows(IReadOnlyList<PlanInList> Plans, PracticePack Pack, DateOnly Today);
