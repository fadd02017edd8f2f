using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Voice;

/// <summary>Puts somebody's own words into the record as something that must be answered.</summary>
internal static class FamilyVoice
{
    public static async Task<Person?> FindAsync(WorkInHand hand, Plan plan, PersonId? who, CancellationToken cancellation) => who is not { } id ? null :
        await hand.Db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(
            p => p.Id == id && p.AgencyId == hand.Agency && hand.Db.Set<FamilyMember>().Any(m => m.FamilyId == plan.FamilyId && m.PersonId == id && m.To == null), cancellation);

    public static YouSaidId Add(WorkInHand hand, Plan plan, Person who, string words, bool disagrees, string source, string where)
    {
        var child = plan.Children.Any(c => c.PersonId == who.Id) ? who.Id : (PersonId?)null;
        var voice = child is null ? "parent" : "child";
        var passage = SignInPlan.Add(hand, plan, disagrees ? PlanTopics.Disagreement : child is null ? PlanTopics.ParentWords : PlanTopics.ChildWords, words, voice, source, child);
        var id = hand.NewId<YouSaidId>();
        hand.Add(new YouSaid
        {
            Id = id, AgencyId = hand.Agency, PlanId = plan.Id, SaidById = who.Id, PassageId = passage, SaidAt = hand.Now, Disagrees = disagrees, Version = 1,
            Children = plan.Children.Select(c => new YouSaidChild { YouSaidId = id, PersonId = c.PersonId, AgencyId = hand.Agency }).ToList(),
        });
        hand.Happened(AnswerVoice.Heard, new(who.CalledBy, disagrees, where), plan.Children.Select(c => c.PersonId), subject: ("voice", id.Value));
        return id;
    }
}
