namespace Kith.Sight.Engagement.Inquiries;

/// <summary>What is known of an inquiry that families lead, beside what every exercise has.</summary>
/// <param name="Forum">The standing group that leads it.</param>
/// <param name="LedBy">The family members who lead it, as they wish to be called.</param>
public sealed record InquiryKnown(string CommissionedBy, Forum? Forum, string LedBy, IReadOnlyList<Answer> Findings)
{
    /// <summary>Who leads it.</summary>
    public string Leaders => string.Join(", ", new[] { Forum?.Name, LedBy }.Where(l => !string.IsNullOrEmpty(l)));

    /// <summary>"3 findings, 1 not answered yet".</summary>
    public string Stands => (Findings.Count, Findings.Count(f => f.Waits)) switch
    {
        (0, _) => "None yet",
        (1, 0) => "1 finding, answered",
        (1, _) => "1 finding, not answered yet",
        (var all, 0) => $"{all} findings, all answered",
        var (all, waiting) => $"{all} findings, {waiting} not answered yet",
    };
}
