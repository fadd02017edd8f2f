using Kith.Kernel;

namespace Kith.Record.People;

/// <summary>What is known about a person that helps to find them and to tell them from others. Everything may be missing; missing says nothing.</summary>
public sealed record PersonTraits
{
    /// <summary>The person these traits are of; null for somebody not recorded yet.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Every name, in any order: legal, known as, former.</summary>
    public IReadOnlyList<PersonName> Names { get; init; } = [];

    /// <summary>Date of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Sex as recorded.</summary>
    public RecordedSex Sex { get; init; }

    /// <summary>Where the person lives and has lived.</summary>
    public IReadOnlyList<PersonAddress> Addresses { get; init; } = [];

    /// <summary>Phone numbers as typed.</summary>
    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>Numbers other bodies know the person by.</summary>
    public IReadOnlyList<PersonNumber> Numbers { get; init; } = [];

    /// <summary>School the person goes to.</summary>
    public string? School { get; init; }

    /// <summary>Mother, father, brothers and sisters, as far as they are named.</summary>
    public IReadOnlyList<Relative> Family { get; init; } = [];
}

/// <summary>One name of a person; either part may be missing.</summary>
public sealed record PersonName(string? Forenames, string? Surname, NameUse Use = NameUse.Legal);

/// <summary>What a name is to the person.</summary>
public enum NameUse
{
    /// <summary>On the birth certificate or a deed.</summary>
    Legal,

    /// <summary>What the person is called.</summary>
    KnownAs,

    /// <summary>Used before, for example before a marriage.</summary>
    Former,
}

/// <summary>Sex as recorded. Only female against male is a difference.</summary>
public enum RecordedSex
{
    /// <summary>Not recorded, not known or indeterminate.</summary>
    NotKnown,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}

/// <summary>An address; the line is the first one, with the house number.</summary>
public sealed record PersonAddress(string? Line, string? Postcode);

/// <summary>A number with its kind.</summary>
public sealed record PersonNumber(NumberKind Kind, string Value);

/// <summary>Who gave a number.</summary>
public enum NumberKind
{
    /// <summary>NHS, H&amp;C or CHI number: one space of ten digits.</summary>
    Health,

    /// <summary>Unique pupil number.</summary>
    Pupil,

    /// <summary>The agency's own number for the person.</summary>
    Agency,
}

/// <summary>A relative as named in the person's record.</summary>
public sealed record Relative(Kinship Kinship, PersonName Name, DateOnly? BornOn = null);

/// <summary>What a relative is to the person.</summary>
public enum Kinship
{
    /// <summary>Mother.</summary>
    Mother,

    /// <summary>Father.</summary>
    Father,

    /// <summary>Brother or sister, half, step or full.</summary>
    Sibling,
}
