using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Journey.Plans;

/// <summary>Who keeps a promise: a worker, somebody of the family, or a professional of another body.</summary>
public sealed record PromiseWho
{
    private PromiseWho(UserId? user, PersonId? person, ProfessionalId? professional, string name) =>
        (User, Person, Professional, Name) = (user, person, professional, name);

    /// <summary>Somebody who signs in.</summary>
    public UserId? User { get; }

    /// <summary>A child or an adult of the family.</summary>
    public PersonId? Person { get; }

    /// <summary>Somebody who works with the family for another body.</summary>
    public ProfessionalId? Professional { get; }

    /// <summary>As they are called today.</summary>
    public string Name { get; }

    /// <summary>A worker.</summary>
    public static PromiseWho Of(UserId user, string name) => new(user, null, null, name);

    /// <summary>A child or an adult of the family.</summary>
    public static PromiseWho Of(PersonId person, string name) => new(null, person, null, name);

    /// <summary>A professional of another body.</summary>
    public static PromiseWho Of(ProfessionalId professional, string name) => new(null, null, professional, name);
}

/// <summary>Where a promise was made: "visit", "assessment", "plan", "voice", and its id.</summary>
public sealed record PromiseOrigin(string Kind, Guid Id);

/// <summary>What history keeps of a promise that was made.</summary>
public sealed record PromiseMade(string Who, string What, DateOnly ByWhen, string Origin);

/// <summary>Makes a promise, inside the action in which it was given.</summary>
public static class MakePromise
{
    /// <summary>A promise was made.</summary>
    public static readonly EventKind<PromiseMade> Made = new(
        "plans.promise-made", Significance.Routine,
        p => $"Promised in the {p.Origin}: {p.Who} will do this by {Dates.Long(p.ByWhen)}: {p.What}",
        p => $"{p.Who} promised to do this by {Dates.Long(p.ByWhen)}: {p.What}");

    /// <summary>Adds a promise to the children's list. The caller has checked that there is something to do and a day.</summary>
    /// <param name="plan">The plan it is a line of, when it is one.</param>
    public static Promise Add(
        WorkInHand hand, IReadOnlyCollection<PersonId> children, PromiseWho who, string what, DateOnly byWhen, string? howWeKnow,
        PromiseOrigin origin, PlanId? plan = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        if (children.Count == 0)
        {
            throw new ArgumentException("A promise is made to a child.", nameof(children));
        }

        var id = hand.NewId<PromiseId>();
        var promise = hand.Add(new Promise
        {
            Id = id, AgencyId = hand.Agency, WhoUserId = who.User, WhoPersonId = who.Person, WhoProfessionalId = who.Professional, WhoName = who.Name,
            What = what.Trim(), ByWhen = byWhen, HowWeKnow = string.IsNullOrWhiteSpace(howWeKnow) ? null : howWeKnow.Trim(),
            OriginKind = origin.Kind, OriginId = origin.Id, PlanId = plan, MadeAt = hand.Now, MadeBy = hand.Actor.User, MadeByName = hand.Actor.Name, Version = 1,
            Children = children.Distinct().Select(c => new PromiseChild { PromiseId = id, PersonId = c, AgencyId = hand.Agency }).ToList(),
        });
        hand.Happened(Made, new(who.Name, promise.What, byWhen, origin.Kind), children, subject: ("promise", id.Value));
        return promise;
    }
}
