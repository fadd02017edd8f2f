using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Voice;

/// <summary>What history keeps of something said, and of its answer. The words themselves are a signed passage.</summary>
internal sealed record VoiceHeard(string Who, bool Disagrees, string Where);

/// <summary>What history keeps of an answer.</summary>
internal sealed record VoiceAnswered(string Who, VoiceAnswer Answer, string Says, DateOnly? ByWhen);

/// <summary>Writes down what a child or parent said or asked for, in their words; and answers it: done, not done because, or by when.</summary>
internal sealed class AnswerVoice(Work work, PlanWork plans, KithDb db, CurrentActor current)
{
    public static readonly ActionInfo Hear = new("plans.hear", "plans.work", "Wrote down what somebody said");
    public static readonly ActionInfo Answer = new("plans.answer", "plans.work", "Answered what somebody said");

    public static readonly EventKind<VoiceHeard> Heard = new("plans.heard", Significance.Significant,
        p => p.Disagrees ? $"{p.Who} does not agree with the plan and said so {p.Where}" : $"{p.Who} asked for something {p.Where}",
        p => p.Disagrees ? $"{p.Who} told us: I do not agree" : $"{p.Who} told us something about the plan");

    public static readonly EventKind<VoiceAnswered> Answered = new("plans.answered", Significance.Routine,
        p => $"{p.Who} was answered: {Says(p)}", p => $"We answered {p.Who}: {Says(p)}");

    public static readonly Refusal IsAnswered = new("plans.is-answered", "Somebody has already answered this");

    /// <summary>Writes down words that were said to the worker.</summary>
    public Task<Outcome<YouSaidId>> HearAsync(PlanId id, PersonId? who, string? words, CancellationToken cancellation) =>
        plans.DoAsync<YouSaidId>(Hear, id, null, null, async (hand, plan) =>
        {
            var problems = new Dictionary<string, string>(StringComparer.Ordinal);
            var person = await FamilyVoice.FindAsync(hand, plan, who, cancellation);
            if (person is null) problems["saidBy"] = "Choose who said it";
            if (string.IsNullOrWhiteSpace(words)) problems["words"] = "Enter what they said, in their words";
            else if (words.Length > SignInPlan.Longest) problems["words"] = $"The words must be {SignInPlan.Longest:N0} characters or less";
            return problems.Count > 0
                ? new Outcome<YouSaidId>.Invalid(problems)
                : FamilyVoice.Add(hand, plan, person!, words!, disagrees: false, $"{person!.CalledBy}, to {hand.Actor.Name}", $"to {hand.Actor.Name}");
        }, cancellation);

    /// <summary>Answers it. "By when" makes a promise of the plan.</summary>
    public async Task<Outcome<Nothing>> AnswerAsync(YouSaidId id, int version, VoiceAnswer? answer, string? says, DateOnly? byWhen, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var children = await db.Set<YouSaidChild>().Where(c => c.AgencyId == agency && c.YouSaidId == id).Select(c => c.PersonId).ToListAsync(cancellation);
        return children.Count == 0 ? new Outcome<Nothing>.NotFound() : await work.DoAsync<Nothing>(Answer, About.These(children), null, async hand =>
        {
            var said = await hand.Db.Set<YouSaid>().SingleAsync(y => y.Id == id, cancellation);
            hand.Seen(said, version);
            if (said.AnsweredAt is not null)
            {
                return IsAnswered;
            }

            var problems = Problems(answer, says, byWhen, London.DateOf(hand.Now));
            if (problems.Count > 0)
            {
                return new Outcome<Nothing>.Invalid(problems);
            }

            (said.Answer, said.AnswerText, said.AnsweredAt, said.AnsweredByName, said.Version) = (answer, says!.Trim(), hand.Now, hand.Actor.Name, version + 1);
            if (answer == VoiceAnswer.WillDo)
            {
                said.PromiseId = MakePromise.Add(hand, children, PromiseWho.Of(hand.Actor.User, hand.Actor.Name), says, byWhen!.Value, null, new("voice", id.Value), said.PlanId).Id;
            }

            var who = await hand.Db.Set<Record.People.Person>().Where(p => p.Id == said.SaidById).Select(p => p.KnownAs ?? p.GivenName).FirstOrDefaultAsync(cancellation);
            hand.Happened(Answered, new(who ?? "Somebody", answer!.Value, says.Trim(), byWhen), children, subject: ("voice", id.Value));
            return Nothing.Value;
        }, cancellation);
    }

    private static Dictionary<string, string> Problems(VoiceAnswer? answer, string? says, DateOnly? byWhen, DateOnly today)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (answer is null) problems["answer"] = "Choose whether it is done, not done, or will be done";
        if (string.IsNullOrWhiteSpace(says)) problems["says"] = answer == VoiceAnswer.NotDone ? "Enter why not" : "Enter what we did or will do";
        else if (says.Length > (answer == VoiceAnswer.WillDo ? Lengths.Line : Lengths.Note)) problems["says"] = $"The answer must be {(answer == VoiceAnswer.WillDo ? Lengths.Line : Lengths.Note):N0} characters or less";
        if (answer == VoiceAnswer.WillDo && byWhen is null) problems["byWhen"] = "Enter by when";
        else if (byWhen < today) problems["byWhen"] = "The day must be today or later";
        return problems;
    }

    private static string Says(VoiceAnswered p) => p.Answer switch
    {
        VoiceAnswer.Done => $"done. {p.Says}",
        VoiceAnswer.NotDone => $"not done, because {p.Says}",
        _ => $"by {Dates.Long(p.ByWhen!.Value)}: {p.Says}",
    };
}
