using Kith.Kernel;
using Kith.Platform.Messages;
using Kith.Platform.Work;

namespace Kith.Journey.Decisions;

/// <summary>A decision as a room makes it.</summary>
public sealed record NewDecision(
    string SubjectKind, Guid SubjectId, string Code, string Says, string PlainSays, string Reason, DecisionGrounds Grounds,
    IReadOnlyList<ChildDecided> Children, IReadOnlyList<Told> Told);

/// <summary>What was decided for one child; <paramref name="Why"/> only where it differs from the others.</summary>
public sealed record ChildDecided(PersonId Child, string Code, string Says, string PlainSays, string? Why = null);

/// <summary>Somebody told, or not told because of something.</summary>
public sealed record Told(string Whom, string Name, PersonId? Person, string Way, MessageId? Message, string? NotBecause);

/// <summary>Puts a decision into the record, inside the action that makes it. One without a reason, or without word of who was told, is a bug of the caller.</summary>
public static class RecordDecision
{
    /// <summary>Adds it.</summary>
    public static DecisionId Add(WorkInHand hand, NewDecision decided)
    {
        if (string.IsNullOrWhiteSpace(decided.Reason) || decided.Told.Count == 0)
        {
            throw new ArgumentException("A decision is kept with its reason and with who was told.", nameof(decided));
        }

        var id = hand.NewId<DecisionId>();
        hand.Add(new Decision
        {
            Id = id, AgencyId = hand.Agency, SubjectKind = decided.SubjectKind, SubjectId = decided.SubjectId, Code = decided.Code, Says = decided.Says,
            PlainSays = decided.PlainSays, Reason = decided.Reason, DecidedAt = hand.Now, DecidedBy = hand.Actor.User, DecidedByName = hand.Actor.Name,
            DecidedByRole = hand.Actor.Role, Grounds = Decision.Write(decided.Grounds),
        });
        foreach (var child in decided.Children)
        {
            hand.Add(new DecisionChild
            {
                DecisionId = id, PersonId = child.Child, AgencyId = hand.Agency, Code = child.Code, Says = child.Says, PlainSays = child.PlainSays, Why = child.Why,
            });
        }

        foreach (var told in decided.Told)
        {
            hand.Add(new DecisionTold
            {
                Id = hand.NewId<DecisionToldId>(), DecisionId = id, AgencyId = hand.Agency, Whom = told.Whom, Name = told.Name, PersonId = told.Person,
                Way = told.Way, ToldAt = told.NotBecause is null ? hand.Now : null, MessageId = told.Message, NotToldBecause = told.NotBecause,
            });
        }

        return id;
    }
}
