namespace Kith.Kernel;

/// <summary>
/// What came of an action. Expected endings are values, not exceptions: the caller must look.
/// <see cref="Done"/> carries the result; every other ending says why nothing was changed.
/// </summary>
public abstract record Outcome<T>
{
    private Outcome() { }

    /// <summary>It happened and is committed.</summary>
    public sealed record Done(T Value) : Outcome<T>;

    /// <summary>What was entered cannot be taken: field name to message. Nothing was lost, nothing was saved.</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Problems) : Outcome<T>;

    /// <summary>A rule of the work says no; <paramref name="Why"/> is the named refusal beside the action.</summary>
    public sealed record Refused(Refusal Why) : Outcome<T>;

    /// <summary>Somebody else saved first. Both versions are kept and shown.</summary>
    public sealed record Conflict(int TheirVersion) : Outcome<T>;

    /// <summary>There is no such thing, or this user may not know that there is.</summary>
    public sealed record NotFound : Outcome<T>;

    /// <summary>The user may know of it but may not do this.</summary>
    public sealed record NotAllowed(string Permission) : Outcome<T>;

    /// <summary>The same ending with another result type; only for endings that are not <see cref="Done"/>.</summary>
    public Outcome<TOther> Carry<TOther>() => this switch
    {
        Invalid i => new Outcome<TOther>.Invalid(i.Problems),
        Refused r => new Outcome<TOther>.Refused(r.Why),
        Conflict c => new Outcome<TOther>.Conflict(c.TheirVersion),
        NotFound => new Outcome<TOther>.NotFound(),
        NotAllowed n => new Outcome<TOther>.NotAllowed(n.Permission),
        _ => throw new InvalidOperationException("A finished action is not carried over: use its value."),
    };

    /// <summary>Lets a handler return the value itself.</summary>
    public static implicit operator Outcome<T>(T value) => new Done(value);

    /// <summary>Lets a handler return a named refusal itself.</summary>
    public static implicit operator Outcome<T>(Refusal why) => new Refused(why);
}

/// <summary>A named reason why the rules of the work say no. <paramref name="Code"/> is stable; <paramref name="Says"/> is shown.</summary>
public sealed record Refusal(string Code, string Says);

/// <summary>Short ways to make outcomes.</summary>
public static class Outcome
{
    /// <summary>One field that cannot be taken.</summary>
    public static Outcome<T> Invalid<T>(string field, string message) =>
        new Outcome<T>.Invalid(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = message });
}

/// <summary>The result of an action that has nothing to give back.</summary>
public readonly record struct Nothing
{
    /// <summary>The only value.</summary>
    public static Nothing Value => default;
}
