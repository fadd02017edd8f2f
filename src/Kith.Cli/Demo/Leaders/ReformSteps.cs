using Kith.Sight.Reform;

namespace Kith.Cli.Demo.Leaders;

/// <summary>What was done with the plan after it was written. Days are told as in a story ("-40d"), people by the beginning of their email.</summary>
internal sealed record ReformSteps(
    DoneOn Loaded, List<RiskStep> Risks, List<BenefitStep> Benefits, List<MetStep> Met, List<MovedStep> Moved, List<ReportStep> Reports, List<RecommendationStep> Recommendations);

/// <summary>When, and who did it.</summary>
internal sealed record DoneOn(string Day, string By);

/// <summary>Somebody wrote a risk down.</summary>
internal sealed record RiskStep(string Day, string By, int? Workstream, string Says, Weightiness Likely, Weightiness Impact, string Owner, string Response, bool Closed = false);

/// <summary>Somebody named a benefit, and it was measured since.</summary>
internal sealed record BenefitStep(string Day, string By, int Workstream, string? Ref, string Says, string Measure, long Baseline, string BaselineDay, long Target, List<ReadingStep> Readings);

/// <summary>One measured value.</summary>
internal sealed record ReadingStep(string Day, long Value);

/// <summary>A date was met.</summary>
internal sealed record MetStep(string Day, string By, string Ref, string Evidence);

/// <summary>A date was moved.</summary>
internal sealed record MovedStep(string Day, string By, string Ref, string Written, string Why);

/// <summary>A lead reported the quarter before the one in which they write.</summary>
internal sealed record ReportStep(string Day, string By, int Workstream, string Done, string Next, string Barriers);

/// <summary>A recommendation was answered.</summary>
internal sealed record RecommendationStep(string Day, string By, int Number, RecommendationState State, string? Workstreams = null, string? Evidence = null, int? Benefit = null, string? Why = null);
