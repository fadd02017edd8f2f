using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Sight.Reform;

/// <summary>What somebody answers to a recommendation.</summary>
public sealed record RecommendationAnswer(RecommendationState State, string? Workstreams, string? Evidence, int? Benefit, DateOnly? DecidedOn = null, DateOnly? BegunOn = null);

/// <summary>What history keeps of it.</summary>
public sealed record RecommendationAnswered(string Review, int Number, RecommendationState State);

/// <summary>Says where a recommendation stands, who takes it, and what shows it.</summary>
public sealed class AnswerRecommendation(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.answer-recommendation", "reform.edit", "Answered a recommendation");

    /// <summary>The event.</summary>
    public static readonly EventKind<RecommendationAnswered> Answered = new(
        "reform.recommendation-answered", Significance.Housekeeping, p => $"Recommendation {p.Number} of {p.Review} is {p.State.ToString().ToLowerInvariant()}");

    /// <summary>Keeps the answer as the next version. Done needs evidence; declined needs a reason.</summary>
    public Task<Outcome<Nothing>> DoAsync(ReformRowId seen, RecommendationAnswer said, string? why, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, why, async hand =>
    {
        if (await hand.InForceAsync<Recommendation>(seen, cancellation) is not { Row: { } before } found) return new Outcome<Nothing>.NotFound();
        if (found.Replaced) return new Outcome<Nothing>.Conflict(0);
        var streams = KnockOn.Refs(said.Workstreams ?? "");
        if (ReformHand.Problems<Nothing>(
            (said.State == RecommendationState.Done && string.IsNullOrWhiteSpace(said.Evidence), "evidence", "Say what shows that it is done"),
            (said.State == RecommendationState.Declined && string.IsNullOrWhiteSpace(why), "why", "Say why it is not taken on"),
            (said.DecidedOn > London.Today(hand.Clock), "decidedOn", "The day cannot be in the future"), (said.BegunOn > London.Today(hand.Clock), "begunOn", "The day cannot be in the future"),
            (said.BegunOn is not null && (said.State is RecommendationState.Open or RecommendationState.Declined), "begunOn", "It can begin only once it is taken on"),
            (streams.Any(s => !int.TryParse(s, out _)), "workstreams", "Enter numbers of workstreams with commas between, such as 2, 9")) is { } wrong) return wrong;
        hand.Keep(before.ProgrammeId, new Recommendation
        {
            Review = before.Review, Number = before.Number, Says = before.Says, Category = before.Category, Workstreams = string.Join(',', streams), State = said.State, Evidence = said.Evidence?.Trim(), BenefitNumber = said.Benefit,
            DecidedOn = said.DecidedOn, BegunOn = said.BegunOn,
        }, why, before);
        hand.Happened(Answered, new(before.Review, before.Number, said.State), [], subject: ("programme", before.ProgrammeId.Value));
        return Nothing.Value;
    }, cancellation);
}
