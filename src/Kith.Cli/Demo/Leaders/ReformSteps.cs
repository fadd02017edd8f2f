using Kith.Sight.Reform;
using Kith.Sight.Reform.Cases;
using Kith.Sight.Reform.Pilots;
using Kith.Sight.Reform.Trusts;
using Kith.Sight.Reform.Wider;

namespace Kith.Cli.Demo.Leaders;

/// <summary>What was done with the plan after it was written. Days are told as in a story ("-40d"), people by the beginning of their email.</summary>
internal sealed record ReformSteps(
    DoneOn Loaded, List<RiskStep> Risks, List<BenefitStep> Benefits, List<MetStep> Met, List<MovedStep> Moved, List<ReportStep> Reports, List<RecommendationStep> Recommendations,
    List<LeadStep> Leads, List<MemberStep> Members, List<MeetingStep> Meetings, List<PromiseStep> Promises, List<MayWriteStep> MayWrite, List<StandStep> Stands, List<PilotStep> Pilots, List<CaseStep> Cases, List<LawStepTold> Laws, List<ThemeStep> Themes,
    List<BesideStep> Beside);

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
internal sealed record RecommendationStep(string Day, string By, int Number, RecommendationState State, string? Workstreams = null, string? Evidence = null, int? Benefit = null, string? Why = null, string? Decided = null, string? Begun = null);

/// <summary>The account of a lead was named.</summary>
internal sealed record LeadStep(string Day, string By, int Workstream, string Account);

/// <summary>Somebody came onto the board, or left it.</summary>
internal sealed record MemberStep(string Day, string By, string Name, string Body, string Post, string From, string? Until = null);

/// <summary>A meeting of the board: planned, and when its day is over held, with what was told and decided.</summary>
internal sealed record MeetingStep(string Planned, string By, string On, string Place, string Items, List<BriefingStep> Briefings, string? Present = null, string? Apologies = null, string? Agreed = null, List<DecisionStep>? Decisions = null);

/// <summary>A workstream briefed the board.</summary>
internal sealed record BriefingStep(int Workstream, string Asks, string? Told = null, string? ToldBy = null);

/// <summary>The board decided.</summary>
internal sealed record DecisionStep(string Says, string Because, string DecidedBy, string Options, string Refs, string Promises, string? ToldWhom = null);

/// <summary>A promise of the programme was kept.</summary>
internal sealed record PromiseStep(string Day, string By, int Number, string Evidence);

/// <summary>The programme let the staff of a Trust write for its body.</summary>
internal sealed record MayWriteStep(string Day, string By, int Body, string Agency);

/// <summary>How an action stands in a Trust: its staff told the programme, or wrote it themselves.</summary>
/// <param name="Agency">The Trust whose own staff wrote it; null when the programme wrote down what it was told.</param>
internal sealed record StandStep(string Day, string By, int Body, string Ref, BodyStands Stands, string SaidBy, string Evidence, string? Agency = null);

/// <summary>A pilot, and what came of it.</summary>
internal sealed record PilotStep(string Day, string By, string Name, string Tries, string Ref, string Bodies, string Where, string Who, string From, string Until, string Measures, List<PilotReadingStep> Readings, PilotEndStep? Ended = null);

/// <summary>One measure of a pilot was read.</summary>
internal sealed record PilotReadingStep(string Day, int Measure, long After, string Source);

/// <summary>What a pilot taught, and what was decided when it was.</summary>
internal sealed record PilotEndStep(string Day, string Learnt, string LearntFrom, PilotEnd? End = null, string? DecidedBy = null, string? Because = null, string? SpreadTo = null);

/// <summary>A business case with its options and the stages decided so far.</summary>
internal sealed record CaseStep(string Day, string By, string Name, string Need, string Ref, int? Benefit, string Owner, List<CaseOptionStep> Options, List<CaseDecisionStep> Decisions);

/// <summary>An option, in pounds.</summary>
internal sealed record CaseOptionStep(string Says, string Once, string Yearly, bool Preferred = false);

/// <summary>A stage was decided.</summary>
internal sealed record CaseDecisionStep(string Day, string Stage, CaseAnswer Answer, string DecidedBy, string Because);

/// <summary>A law, and its steps so far.</summary>
internal sealed record LawStepTold(string Day, string By, string Title, string Kind, string? Part, string Says, string Refs, List<OneLawStep> Steps);

/// <summary>One step of a law.</summary>
internal sealed record OneLawStep(string Day, string Step, string? Written = null, bool Done = false, string? Evidence = null);

/// <summary>Workstreams and actions were placed under a theme.</summary>
internal sealed record ThemeStep(string Day, string By, int Number, string Workstreams, string Refs);

/// <summary>Somebody looked at a programme or strategy beside ours.</summary>
internal sealed record BesideStep(string Day, string By, string Name, string Body, string Says, string Workstreams, GoTogether Together);
