using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Tables;

/// <summary>A row that belongs to one episode of need (CINdetails).</summary>
public interface IInDetails<TRow> : IRow<TRow> where TRow : struct, IRow<TRow>
{
    /// <summary>The episode's id; made by the reader, unique within the return.</summary>
    Code DetailsId { get; }
}

/// <summary>Finds what belongs to an episode, an assessment or a plan among the rows of its child.</summary>
public static class InDetails
{
    /// <summary>The rows of the episode, in their order.</summary>
    public static Rows<TRow> In<TRow>(this Rows<TRow> rows, CinDetail detail) where TRow : struct, IInDetails<TRow> => rows.In(detail.DetailsId);

    /// <summary>The rows of the episode that has an id, in their order.</summary>
    public static Rows<TRow> In<TRow>(this Rows<TRow> rows, Code detailsId) where TRow : struct, IInDetails<TRow> => Of(rows, detailsId, static r => r.DetailsId);

    /// <summary>The factors found at an assessment.</summary>
    public static Rows<AssessmentFactor> In(this Rows<AssessmentFactor> rows, Assessment assessment) =>
        Of(Of(rows, assessment.DetailsId, static r => r.DetailsId), assessment.AssessmentId, static r => r.AssessmentId);

    /// <summary>The reviews of a protection plan.</summary>
    public static Rows<ProtectionReview> In(this Rows<ProtectionReview> rows, ProtectionPlan plan) => Of(rows, plan.PlanId, static r => r.PlanId);

    // Most children have one episode: then the rows are given back as they are.
    private static Rows<TRow> Of<TRow>(Rows<TRow> rows, Code id, Func<TRow, Code> idOf) where TRow : struct, IRow<TRow>
    {
        var kept = 0;
        foreach (var row in rows)
        {
            if (idOf(row).Equals(id)) kept++;
        }

        if (kept == rows.Count) return rows;
        if (kept == 0) return default;
        var numbers = new int[kept];
        foreach (var row in rows)
        {
            if (idOf(row).Equals(id)) numbers[^kept--] = row.Row;
        }

        return new(rows.First.Table!, numbers);
    }
}
