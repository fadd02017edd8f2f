using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Inquiries;
using Kith.Sight.Engagement.Load;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Leaders;

/// <summary>Plays an inquiry that families lead: a standing group plans it, people say what they have to say, and each finding is answered or waits.</summary>
/// <param name="at">Somebody does this in the morning of a day.</param>
internal sealed class PlayInquiry(Func<string, string, Func<IServiceProvider, CancellationToken, Task>, Happening> at, DateOnly today, InquiryStep inquiry, Func<EngagementRowId> forum, FileRead said)
{
    private ExerciseId exercise;

    /// <summary>Everything that happens.</summary>
    public IEnumerable<Happening> Happenings() =>
    [
        at(inquiry.Day, inquiry.By, PlanAsync),
        at(inquiry.Loaded, inquiry.By, async (room, stop) => _ = (await room.GetRequiredService<LoadResponses>().DoAsync(said, exercise, stop)).Value(inquiry.File)),
        .. inquiry.Findings.SelectMany((f, i) => Finding(f, i + 1)),
    ];

    private async Task PlanAsync(IServiceProvider room, CancellationToken cancellation) =>
        exercise = (await room.GetRequiredService<PlanExercise>().DoAsync(null, new(
            ExerciseKind.FamilyInquiry, inquiry.Title, inquiry.About, inquiry.Consent, inquiry.Accessibility, inquiry.Limits, string.Join('\n', inquiry.Groups), string.Join('\n', inquiry.Questions), null, null, 0)
            { Led = new(inquiry.CommissionedBy, inquiry.LedBy, forum()) }, cancellation)).Value(inquiry.Title);

    private IEnumerable<Happening> Finding(FindingStep f, int number)
    {
        yield return at(f.Day, inquiry.By, (room, stop) => KeepAsync(room, f, null, null, stop));
        if (f.AnsweredDay is { } day) yield return at(day, inquiry.By, (room, stop) => KeepAsync(room, f, number, f.Did, stop));
    }

    private async Task KeepAsync(IServiceProvider room, FindingStep f, int? number, string? did, CancellationToken cancellation) =>
        (await room.GetRequiredService<AnswerPeople>().DoAsync(exercise, number, null, f.Said, did, f.Link, new(string.Join(',', f.Evidence), f.Answers, f.Due.Day(today)), cancellation)).Value(f.Said);
}
