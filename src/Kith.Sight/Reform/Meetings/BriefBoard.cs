using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Meetings;

/// <summary>What history keeps of a briefing that was asked for.</summary>
public sealed record BriefingAsked(int Meeting, int Workstream);

/// <summary>What history keeps of a briefing that was given.</summary>
public sealed record BriefingGiven(int Meeting, int Workstream, string By);

/// <summary>Puts a workstream's briefing on the schedule of a meeting, and keeps what the board was told.</summary>
public sealed class BriefBoard(Work work)
{
    /// <summary>Asking.</summary>
    public static readonly ActionInfo Asking = new("reform.ask-briefing", "reform.edit", "Asked a workstream to brief the board");

    /// <summary>Giving.</summary>
    public static readonly ActionInfo Giving = new("reform.give-briefing", "reform.report", "Kept what the board was told");

    /// <summary>One was asked for.</summary>
    public static readonly EventKind<BriefingAsked> Asked = new("reform.briefing-asked", Significance.Housekeeping, p => $"Workstream {p.Workstream} briefs meeting {p.Meeting}");

    /// <summary>One was given.</summary>
    public static readonly EventKind<BriefingGiven> Given = new("reform.briefing-given", Significance.Housekeeping, p => $"{p.By} briefed meeting {p.Meeting} on workstream {p.Workstream}");

    /// <summary>Asks for a briefing; asking again changes what is asked.</summary>
    public Task<Outcome<Nothing>> AskAsync(ProgrammeId programme, int meeting, int? workstream, string? asks, CancellationToken cancellation) => work.DoAsync<Nothing>(Asking, About.Nobody, null, async hand =>
    {
        var (end, row) = await HoldMeeting.OpenAsync<Nothing>(hand, programme, meeting, cancellation);
        if (end is not null) return end;
        var known = await hand.InForce<Workstream>(programme).AnyAsync(w => w.Number == workstream, cancellation);
        if (ReformHand.Problems<Nothing>((!known, "workstream", "Choose the workstream"), (string.IsNullOrWhiteSpace(asks), "asks", "Say what the board wants to hear")) is { } wrong) return wrong;
        var before = await hand.InForce<Briefing>(programme).FirstOrDefaultAsync(b => b.MeetingNumber == row!.Number && b.WorkstreamNumber == workstream, cancellation);
        hand.Keep(programme, new Briefing { MeetingNumber = row!.Number, WorkstreamNumber = workstream!.Value, Asks = asks!.Trim(), Told = before?.Told, ToldBy = before?.ToldBy }, null, before);
        hand.Happened(Asked, new(row.Number, workstream.Value), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>Keeps what was told, once the meeting's day has come.</summary>
    public Task<Outcome<Nothing>> GiveAsync(ProgrammeId programme, ReformRowId seen, string? told, string? by, CancellationToken cancellation) => work.DoAsync<Nothing>(Giving, About.Nobody, null, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<Briefing, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        var (closed, meeting) = await HoldMeeting.OpenAsync<Nothing>(hand, programme, before!.MeetingNumber, cancellation);
        if (closed is not null) return closed;
        if (meeting!.On > London.Today(hand.Clock)) return HoldMeeting.Ahead;
        if (ReformHand.Problems<Nothing>((string.IsNullOrWhiteSpace(told), "told", "Say what the board was told"), (string.IsNullOrWhiteSpace(by) || by.Length > 200, "toldBy", "Say who told it")) is { } wrong) return wrong;
        hand.Keep(programme, new Briefing { MeetingNumber = before.MeetingNumber, WorkstreamNumber = before.WorkstreamNumber, Asks = before.Asks, Told = told!.Trim(), ToldBy = by!.Trim() }, null, before);
        hand.Happened(Given, new(before.MeetingNumber, before.WorkstreamNumber, by.Trim()), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);
}
