using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Wider;

/// <summary>A theme as somebody writes it.</summary>
/// <param name="Seen">The version that is changed; null adds a theme.</param>
public sealed record ThemeWritten(ProgrammeId Programme, ReformRowId? Seen, string? Says, string? Workstreams, string? Refs);

/// <summary>A link as somebody writes it.</summary>
/// <param name="Seen">The version that is changed; null adds a link.</param>
public sealed record LinkWritten(ProgrammeId Programme, ReformRowId? Seen, string? Name, string? Kind, string? Body, string? Says, string? Workstreams, GoTogether Together);

/// <summary>What history keeps of a theme.</summary>
public sealed record ThemeWrote(int Number, string Workstreams, string Refs);

/// <summary>What history keeps of a link.</summary>
public sealed record LinkWrote(string Name, GoTogether Together);

/// <summary>Says which workstreams and actions serve a theme, and how other programmes and strategies go together with this one.</summary>
public sealed class WriteBeside(Work work)
{
    /// <summary>Placing actions under a theme.</summary>
    public static readonly ActionInfo Placing = new("reform.place-under-theme", "reform.edit", "Placed actions under a theme");

    /// <summary>Joining up with another programme.</summary>
    public static readonly ActionInfo Joining = new("reform.join-up", "reform.edit", "Joined up with another programme or strategy");

    /// <summary>Actions were placed.</summary>
    public static readonly EventKind<ThemeWrote> Placed = new("reform.theme-written", Significance.Housekeeping, p => $"Theme {p.Number} is served by workstreams {p.Workstreams} and actions {p.Refs}");

    /// <summary>A link was written.</summary>
    public static readonly EventKind<LinkWrote> Joined = new("reform.outside-link-written", Significance.Housekeeping, p => $"{p.Name} and the programme: {Says(p.Together).ToLowerInvariant()}");

    /// <summary>Kinds of what stands beside the programme.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["programme", "strategy", "review"];

    /// <summary>"They agree".</summary>
    public static string Says(GoTogether together) => together switch
    {
        GoTogether.NotLookedAt => "Nobody has looked yet", GoTogether.Agree => "They agree", GoTogether.Waits => "One waits for the other", _ => "They pull apart",
    };

    /// <summary>Keeps the theme as the next version.</summary>
    public Task<Outcome<int>> PlaceAsync(ThemeWritten said, string? why, CancellationToken cancellation) => work.DoAsync<int>(Placing, About.Nobody, why, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<ReformTheme, int>(said.Programme, said.Seen, cancellation);
        if (end is not null) return end;
        var (streams, refs) = (ReformHand.Numbers(said.Workstreams), KnockOn.Refs(said.Refs ?? ""));
        var known = await hand.InForce<HeadlineAction>(said.Programme).Select(a => a.Ref).Distinct().ToListAsync(cancellation);
        if (ReformHand.Problems<int>(
            (string.IsNullOrWhiteSpace(said.Says), "says", "Say what the theme is"), (streams is null, "workstreams", "Choose workstreams of the plan"),
            (refs.FirstOrDefault(r => !known.Contains(r)) is not null, "refs", $"The plan has no action {refs.FirstOrDefault(r => !known.Contains(r))}")) is { } wrong) return wrong;
        var number = before?.Number ?? await hand.NextAsync<ReformTheme>(said.Programme, t => t.Number, cancellation);
        hand.Keep(said.Programme, new ReformTheme { Number = number, Says = said.Says!.Trim(), Workstreams = streams!, Refs = string.Join(',', refs) }, why, before);
        hand.Happened(Placed, new(number, streams!, string.Join(',', refs)), [], subject: ("programme", said.Programme.Value));
        return number;
    }, cancellation);

    /// <summary>Keeps the link as the next version. Once somebody looked, it says what one needs of the other.</summary>
    public Task<Outcome<int>> JoinAsync(LinkWritten said, string? why, CancellationToken cancellation) => work.DoAsync<int>(Joining, About.Nobody, why, async hand =>
    {
        var (end, before) = await hand.BeforeAsync<OutsideLink, int>(said.Programme, said.Seen, cancellation);
        if (end is not null) return end;
        var streams = ReformHand.Numbers(said.Workstreams);
        if (ReformHand.Problems<int>(
            (string.IsNullOrWhiteSpace(said.Name) || said.Name.Length > 300, "name", "Enter its name, in 300 characters or less"), (said.Kind is null || !Kinds.Contains(said.Kind), "kind", "Choose what it is"), (streams is null, "workstreams", "Choose workstreams of the plan"),
            (said.Body?.Length > 200, "body", "Whose it is must be 200 characters or less"), (said.Together != GoTogether.NotLookedAt && string.IsNullOrWhiteSpace(said.Says), "says", "Say what we need of each other")) is { } wrong) return wrong;
        var number = before?.Number ?? await hand.NextAsync<OutsideLink>(said.Programme, l => l.Number, cancellation);
        hand.Keep(said.Programme, new OutsideLink
        {
            Number = number, Name = said.Name!.Trim(), Kind = said.Kind!, Body = said.Body?.Trim() ?? "", Says = said.Says?.Trim() ?? "", Workstreams = streams!, Together = said.Together,
        }, why, before);
        hand.Happened(Joined, new(said.Name.Trim(), said.Together), [], subject: ("programme", said.Programme.Value));
        return number;
    }, cancellation);
}
