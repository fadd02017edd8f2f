using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Journey.FrontDoor;

/// <summary>What history keeps of a call. It is filed to nobody: nobody was identified.</summary>
public sealed record AdviceGiven(string CallerAgency, string Outcome);

/// <summary>A call as it was written down: canonical values by fact or topic, of the caller and the worry, and of each child who was named.</summary>
public sealed record CallTaken(IReadOnlyDictionary<string, string> Said, IReadOnlyList<IReadOnlyDictionary<string, string>> Children);

/// <summary>A professional asked before referring, and was advised. What was said is kept once, for the referral that may follow.</summary>
public sealed class LogAdviceCall(Work work, Record.Practice.PracticePacks practice)
{
    /// <summary>Logging.</summary>
    public static readonly ActionInfo Action = new("front-door.log-advice-call", "advice-call.log", "Logged an advice call");

    /// <summary>Advice was given.</summary>
    public static readonly EventKind<AdviceGiven> Given = new("front-door.advice-given", Significance.Routine, p => $"Advice given to {p.CallerAgency}: {p.Outcome}");

    /// <summary>Logs it; what is required was checked with the pack's form.</summary>
    public Task<Outcome<AdviceCallId>> LogAsync(CallTaken call, CancellationToken cancellation) =>
        work.DoAsync<AdviceCallId>(Action, About.Nobody, null, hand =>
        {
            var outcome = call.Said["referral.advice-outcome"];
            var logged = hand.Add(new AdviceCall
            {
                Id = hand.NewId<AdviceCallId>(), AgencyId = hand.Agency, At = hand.Now, TakenBy = hand.Actor.User, TakenByName = hand.Actor.Name, Caller = call.Said["professional.name"],
                CallerAgency = call.Said["professional.agency"], Outcome = outcome, Said = call.Said, Children = call.Children,
            });
            hand.Happened(
                Given, new(logged.CallerAgency, practice[hand.Actor.Place].Codes["advice-outcome"].Says(outcome)), [], subject: ("advice-call", logged.Id.Value));
            return Task.FromResult<Outcome<AdviceCallId>>(logged.Id);
        }, cancellation);
}
