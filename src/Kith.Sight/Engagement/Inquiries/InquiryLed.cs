using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Inquiries;

/// <summary>Who asked for an inquiry, and who of the families leads it.</summary>
public sealed record InquiryLed(string? CommissionedBy, string? LedBy, EngagementRowId? Forum)
{
    /// <summary>An inquiry is led by families or it is another exercise.</summary>
    internal static async Task CheckAsync(InquiryLed? led, WorkInHand hand, Dictionary<string, string> problems, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(led?.CommissionedBy) || led.CommissionedBy.Length > 200) problems["CommissionedBy"] = "Say who asked for the inquiry, in 200 characters or less";
        if (string.IsNullOrWhiteSpace(led?.LedBy) && led?.Forum is null) problems["LedBy"] = "Choose the standing group that leads it, or say which family members do";
        if (led?.LedBy?.Length > 300) problems["LedBy"] = "Say who leads it in 300 characters or less";
        if (led?.Forum is { } forum && !await hand.Db.Set<Forum>().AnyAsync(f => f.Id == forum && f.AgencyId == hand.Agency, cancellation)) problems["LedByForum"] = "There is no such standing group here";
    }

    internal void Keep(Exercise exercise) => (exercise.CommissionedBy, exercise.LedBy, exercise.LedByForum) = (CommissionedBy!.Trim(), LedBy?.Trim() ?? "", Forum);
}
