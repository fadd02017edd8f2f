using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Sight.Reform.Meetings;

/// <summary>A board member as somebody writes them down.</summary>
/// <param name="Seen">The version that is changed; null adds a member.</param>
public sealed record MemberWritten(ProgrammeId Programme, ReformRowId? Seen, string? Name, string? Body, string? Post, DateOnly? From, DateOnly? Until);

/// <summary>What history keeps of it.</summary>
public sealed record MemberWrote(string Body, DateOnly From, DateOnly? Until);

/// <summary>Writes down who sits on the board, and when somebody leaves it.</summary>
public sealed class WriteMember(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.write-member", "reform.edit", "Wrote down who sits on the board");

    /// <summary>The event.</summary>
    public static readonly EventKind<MemberWrote> Wrote = new(
        "reform.member-written", Significance.Housekeeping, p => p.Until is { } until ? $"The member for {p.Body} sits until {until:d MMMM yyyy}" : $"A member for {p.Body} sits from {p.From:d MMMM yyyy}");

    /// <summary>Keeps it as the next version.</summary>
    public Task<Outcome<int>> DoAsync(MemberWritten said, string? why, CancellationToken cancellation) => work.DoAsync<int>(Action, About.Nobody, why, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<BoardMember, int>(said.Programme, said.Seen, cancellation);
        if (end is not null) return end;
        if (ReformHand.Problems<int>(
            (string.IsNullOrWhiteSpace(said.Name) || said.Name.Length > 120, "name", "Enter the name, in 120 characters or less"), (string.IsNullOrWhiteSpace(said.Body) || said.Body.Length > 200, "body", "Enter the body they speak for, in 200 characters or less"),
            (string.IsNullOrWhiteSpace(said.Post) || said.Post.Length > 60, "post", "Enter chair, member or another post"), (said.From is null, "from", "Enter the first day on the board"), (said.Until < said.From, "until", "The last day must not be before the first")) is { } wrong) return wrong;
        var number = before?.Number ?? await hand.NextAsync<BoardMember>(said.Programme, m => m.Number, cancellation);
        hand.Keep(said.Programme, new BoardMember { Number = number, Name = said.Name!.Trim(), Body = said.Body!.Trim(), Post = said.Post!.Trim(), From = said.From!.Value, Until = said.Until }, why, before);
        hand.Happened(Wrote, new(said.Body.Trim(), said.From.Value, said.Until), [], subject: ("programme", said.Programme.Value));
        return number;
    }, cancellation);
}
