using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Meetings;

/// <summary>Who was at a meeting, by number of the member.</summary>
public sealed record Attendance(string? Present, string? Apologies, string? Others);

/// <summary>What history keeps of a planned meeting.</summary>
public sealed record MeetingPlanned(int Number, DateOnly On);

/// <summary>What history keeps of a held meeting.</summary>
public sealed record MeetingHeld(int Number, int Present, int Apologies);

/// <summary>What history keeps of agreed minutes.</summary>
public sealed record MinutesAgreed(int Number, DateOnly On);

/// <summary>Plans a meeting of the board, keeps who was there, and closes its minutes.</summary>
public sealed class HoldMeeting(Work work)
{
    /// <summary>Planning.</summary>
    public static readonly ActionInfo Planning = new("reform.plan-meeting", "reform.edit", "Planned a meeting of the board");

    /// <summary>Attendance.</summary>
    public static readonly ActionInfo Attending = new("reform.keep-attendance", "reform.edit", "Kept who was at a meeting");

    /// <summary>Agreeing the minutes.</summary>
    public static readonly ActionInfo Agreeing = new("reform.agree-minutes", "reform.edit", "Kept that minutes were agreed");

    /// <summary>A meeting was planned.</summary>
    public static readonly EventKind<MeetingPlanned> Planned = new("reform.meeting-planned", Significance.Housekeeping, p => $"Meeting {p.Number} of the board was planned for {p.On:d MMMM yyyy}");

    /// <summary>It was held.</summary>
    public static readonly EventKind<MeetingHeld> Held = new("reform.meeting-held", Significance.Housekeeping, p => $"At meeting {p.Number} of the board {p.Present} members were there and {p.Apologies} sent apologies");

    /// <summary>Its minutes were agreed.</summary>
    public static readonly EventKind<MinutesAgreed> Agreed = new("reform.minutes-agreed", Significance.Housekeeping, p => $"The minutes of meeting {p.Number} were agreed on {p.On:d MMMM yyyy}");

    /// <summary>Agreed minutes do not change.</summary>
    public static readonly Refusal Closed = new("reform.minutes-closed", "The minutes of this meeting are agreed, so nothing in them changes");

    /// <summary>It lies ahead.</summary>
    public static readonly Refusal Ahead = new("reform.meeting-ahead", "This meeting has not been held yet");

    /// <summary>Plans a meeting.</summary>
    public Task<Outcome<int>> PlanAsync(ProgrammeId programme, DateOnly? on, string? place, string? items, CancellationToken cancellation) => work.DoAsync<int>(Planning, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(programme, cancellation) is null) return new Outcome<int>.NotFound();
        if (ReformHand.Problems<int>((on is null, "meetsOn", "Enter the day it meets"), (string.IsNullOrWhiteSpace(place) || place.Length > 200, "place", "Say where it meets, in 200 characters or less")) is { } wrong) return wrong;
        var number = await hand.NextAsync<BoardMeeting>(programme, m => m.Number, cancellation);
        hand.Keep(programme, new BoardMeeting { Number = number, On = on!.Value, Place = place!.Trim(), Items = Lines.Together(Lines.Of(items ?? "")) }, null);
        hand.Happened(Planned, new(number, on.Value), [], subject: ("programme", programme.Value));
        return number;
    }, cancellation);

    /// <summary>Keeps who was there. Somebody cannot be there and send apologies, and must have sat on the board that day.</summary>
    public Task<Outcome<Nothing>> AttendAsync(ProgrammeId programme, ReformRowId seen, Attendance said, CancellationToken cancellation) => work.DoAsync<Nothing>(Attending, About.Nobody, null, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<BoardMeeting, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        if (before!.AgreedOn is not null) return Closed;
        if (before.On > London.Today(hand.Clock)) return Ahead;
        var members = await hand.InForce<BoardMember>(programme).ToListAsync(cancellation);
        var (present, apologies) = (KnockOn.Refs(ReformHand.Numbers(said.Present) ?? "?"), KnockOn.Refs(ReformHand.Numbers(said.Apologies) ?? "?"));
        var sitting = members.Where(m => m.SitsOn(before.On)).Select(m => m.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        if (ReformHand.Problems<Nothing>(
            (present.Count == 0, "present", "Choose who was there"), (present.Concat(apologies).Any(n => !sitting.Contains(n)), "present", "Somebody chosen did not sit on the board on this day"),
            (present.Intersect(apologies).Any(), "apologies", "Nobody can be there and send apologies")) is { } wrong) return wrong;
        hand.Keep(programme, before.With(string.Join(',', present), string.Join(',', apologies), Lines.Together(Lines.Of(said.Others ?? ""))), null, before);
        hand.Happened(Held, new(before.Number, present.Count, apologies.Count), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>Keeps the day the minutes were agreed.</summary>
    public Task<Outcome<Nothing>> AgreeAsync(ProgrammeId programme, ReformRowId seen, DateOnly? on, CancellationToken cancellation) => work.DoAsync<Nothing>(Agreeing, About.Nobody, null, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<BoardMeeting, Nothing>(programme, seen, cancellation);
        if (end is not null) return end;
        if (before!.AgreedOn is not null) return Closed;
        if (!before.Held) return Ahead;
        if (ReformHand.Problems<Nothing>((on is null, "agreedOn", "Enter the day they were agreed"), (on > London.Today(hand.Clock), "agreedOn", "The day cannot be in the future"), (on < before.On, "agreedOn", "They cannot be agreed before the meeting")) is { } wrong) return wrong;
        hand.Keep(programme, before.With(agreedOn: on), null, before);
        hand.Happened(Agreed, new(before.Number, on!.Value), [], subject: ("programme", programme.Value));
        return Nothing.Value;
    }, cancellation);

    /// <summary>The meeting something is said at, while its minutes are open.</summary>
    internal static async Task<(Outcome<T>? End, BoardMeeting? Row)> OpenAsync<T>(WorkInHand hand, ProgrammeId programme, int number, CancellationToken cancellation)
    {
        var row = await hand.InForce<BoardMeeting>(programme).FirstOrDefaultAsync(m => m.Number == number, cancellation);
        return row is null ? (new Outcome<T>.NotFound(), null) : row.AgreedOn is not null ? (Closed, null) : (null, row);
    }
}
