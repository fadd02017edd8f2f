namespace Kith.Sight.Engagement.Inquiries;

/// <summary>What is known of an inquiry that families lead, beside what every exercise has.</summary>
/// <param name="Forum">The standing group that leads it.</param>
/// <param name="LedBy">The family members who lead it, as they wish to be called.</param>
public sealed record InquiryKnown(string CommissionedBy, Forum? Forum, string LedBy, IReadOnlyList<Answer> Findings)
{
    /// <summary>Who leads it.</summary>
    public string Leaders => string.Join(", ", new[] { Forum?.Name, LedBy }.Where(l => !string.IsNullOrEmpty(l)));

    /// <summary>"3 findings, 1 not answered yet".</summary>
    public string Stands => Findings.Count == 0 ? "None yet" : $"{Findings.Count}, {Findings.Count(f => f.Waits)} not answered yet";
}
