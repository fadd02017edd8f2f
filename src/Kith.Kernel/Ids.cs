namespace Kith.Kernel;

/// <summary>An identifier of one kind of thing. Version 7: it sorts by the moment it was made, so indexes stay compact.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>The identifier itself. Never shown to families; safe in a URL because it says nothing about anyone.</summary>
    Guid Value { get; }

    /// <summary>Reads an identifier that was stored or posted.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>Makes new identifiers from the injected clock, so that a moved clock (tests, demo) moves them too.</summary>
public static class Ids
{
    /// <summary>A new version 7 identifier at the clock's moment.</summary>
    public static TId New<TId>(this TimeProvider clock) where TId : struct, IId<TId> =>
        TId.From(clock is SetClock set ? set.NextId() : Guid.CreateVersion7(clock.GetUtcNow()));
}

/// <summary>A Trust or authority: the body that holds the record, and the partition of every case table.</summary>
public readonly record struct AgencyId(Guid Value) : IId<AgencyId> { public static AgencyId From(Guid value) => new(value); }

/// <summary>Someone who signs in.</summary>
public readonly record struct UserId(Guid Value) : IId<UserId> { public static UserId From(Guid value) => new(value); }

/// <summary>A team of an agency.</summary>
public readonly record struct TeamId(Guid Value) : IId<TeamId> { public static TeamId From(Guid value) => new(value); }

/// <summary>A child or an adult of a family.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId> { public static PersonId From(Guid value) => new(value); }

/// <summary>A family: the people one piece of work is about, in one or several households.</summary>
public readonly record struct FamilyId(Guid Value) : IId<FamilyId> { public static FamilyId From(Guid value) => new(value); }

/// <summary>People who live at one address.</summary>
public readonly record struct HouseholdId(Guid Value) : IId<HouseholdId> { public static HouseholdId From(Guid value) => new(value); }

/// <summary>Somebody who works with a family for another body: a teacher, a GP, a health visitor.</summary>
public readonly record struct ProfessionalId(Guid Value) : IId<ProfessionalId> { public static ProfessionalId From(Guid value) => new(value); }
