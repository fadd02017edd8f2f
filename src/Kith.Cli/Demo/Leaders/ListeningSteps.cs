using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Sample;

namespace Kith.Cli.Demo.Leaders;

/// <summary>What the analyst did with what people said, told as in <see cref="ReformSteps"/>.</summary>
internal sealed record ListeningSteps(
    PlannedStep Planned, List<SampleStep> Sample, DoneOn Loaded, List<CameStep> Came, DoneOn Coded, List<AnsweredStep> Answered, DoneOn Published, List<ForumStep> Forums, List<InquiryStep> Inquiries, List<CharterStep> Charter);

/// <summary>The exercise was planned.</summary>
internal sealed record PlannedStep(
    string Day, string By, string About, string Consent, string Accessibility, string Limits, List<string> Groups, List<string> Questions, string Opens, string Closes);

/// <summary>A line of whom the exercise wants to hear.</summary>
internal sealed record SampleStep(string Day, string By, SampleOf Of, string? Group, string Who, string HowChosen, int? OutOf, int ToAsk, string NotRepresented);

/// <summary>So many of a group came.</summary>
internal sealed record CameStep(int Session, string Group, int Came);

/// <summary>A view was answered.</summary>
internal sealed record AnsweredStep(string Day, string By, string? Code, string Said, string Did, string? Link);

/// <summary>A standing group was set up; it has met and agreed since.</summary>
internal sealed record ForumStep(string Day, string By, ForumKind Kind, string Name, string Purpose, List<ForumMeetingStep> Meetings, List<AgreedStep> Agreed);

/// <summary>A meeting of a standing group.</summary>
internal sealed record ForumMeetingStep(string Day, int Came, string Said);

/// <summary>What the last meeting agreed.</summary>
internal sealed record AgreedStep(string Says, string Who, string Due);

/// <summary>An inquiry that a standing group leads: planned, what people said loaded from a file of the demo, and what it found.</summary>
internal sealed record InquiryStep(
    string Day, string By, string Forum, string Title, string About, string CommissionedBy, string LedBy, string Consent, string Accessibility, string Limits, List<string> Groups, List<string> Questions,
    string File, string Loaded, List<FindingStep> Findings);

/// <summary>A finding; it waits for its answer until the day it is answered.</summary>
internal sealed record FindingStep(string Day, string Said, List<string> Evidence, string Answers, string Due, string? AnsweredDay = null, string? Did = null, string? Link = null);

/// <summary>A promise of the charter, and what was measured.</summary>
internal sealed record CharterStep(string Day, string By, string Says, string Measure, int KeptFrom, string? MeasuredDay = null, int? Value = null, string? From = null);
