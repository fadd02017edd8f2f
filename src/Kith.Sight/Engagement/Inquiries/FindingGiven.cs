using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Inquiries;

/// <summary>What a finding of an inquiry has beside an answer: what it rests on, and who answers it by when.</summary>
public sealed record FindingGiven(string? Evidence, string? Answers, DateOnly? Due)
{
    /// <summary>The references, joined by commas; null when it names none.</summary>
    public string? References => Split() is { Length: > 0 } given ? string.Join(',', given) : null;

    /// <summary>Who answers it; null when nobody is named.</summary>
    public string? Who => string.IsNullOrWhiteSpace(Answers) ? null : Answers.Trim();

    /// <summary>A finding rests on what somebody said here, and one that waits says who answers it by when.</summary>
    internal async Task CheckAsync(WorkInHand hand, ExerciseId id, bool waits, Dictionary<string, string> problems, CancellationToken cancellation)
    {
        if (Who?.Length > 120) problems["Answers"] = "Say who answers it, in 120 characters or less";
        if (waits && Who is null) problems["Answers"] = "Say who answers it, or write the answer";
        if (waits && Due is null) problems["AnswerDue"] = "Enter the day by which it is answered, or write the answer";
        var given = Split();
        var there = await hand.Db.Set<Response>().Where(r => r.AgencyId == hand.Agency && r.ExerciseId == id && given.Contains(r.Reference)).Select(r => r.Reference).ToListAsync(cancellation);
        if (given.Except(there, StringComparer.Ordinal).ToList() is { Count: > 0 } missing) problems["Evidence"] = $"There is no response {string.Join(", ", missing)} here. Copy the reference as it stands under Responses";
    }

    private string[] Split() => (Evidence ?? "").Split([',', '\n', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
