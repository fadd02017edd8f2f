using System.Text.Json;

namespace Kith.Platform.History;

/// <summary>How much an event weighs in a chronology.</summary>
public enum Significance
{
    /// <summary>Kept, but in no chronology: a draft sent, a list changed.</summary>
    Housekeeping = 0,

    /// <summary>Ordinary work.</summary>
    Routine = 1,

    /// <summary>Something a reader of the chronology needs.</summary>
    Significant = 2,

    /// <summary>A turning point: a court would want it.</summary>
    Key = 3,
}

/// <summary>
/// A kind of event: a stable code (never a CLR name, so that renaming breaks no history), the version of its frozen payload, and how
/// staff read it. Declared as a static beside the action that writes it.
/// </summary>
public abstract class EventKind(string code, Significance significance, int version, bool contact = false)
{
    /// <summary>Stable: "front-door.referral-received".</summary>
    public string Code { get; } = code;

    /// <summary>How much it weighs unless the writer says otherwise.</summary>
    public Significance Significance { get; } = significance;

    /// <summary>Version of the payload's shape.</summary>
    public int Version { get; } = version;

    /// <summary>Somebody saw or spoke with the child or the family: without one for long, the chronology marks a gap.</summary>
    public bool Contact { get; } = contact;

    /// <summary>Whether the family view has a sentence for this kind.</summary>
    public abstract bool HasPlain { get; }

    /// <summary>The sentence staff read, from the stored payload.</summary>
    public abstract string Read(string payload);

    /// <summary>The sentence the family reads, or null when the event is not for the family view.</summary>
    public abstract string? ReadPlain(string payload);
}

/// <summary>An event with a payload of its own.</summary>
/// <param name="code">Stable code.</param>
/// <param name="says">Payload to the staff sentence.</param>
/// <param name="plain">Payload to the family's sentence; null keeps it out of the family view.</param>
/// <param name="contact">Whether it means that somebody saw or spoke with the child or the family.</param>
public sealed class EventKind<TPayload>(
    string code, Significance significance, Func<TPayload, string> says, Func<TPayload, string>? plain = null, int version = 1, bool contact = false)
    : EventKind(code, significance, version, contact)
    where TPayload : notnull
{
    /// <inheritdoc/>
    public override bool HasPlain => plain is not null;

    /// <inheritdoc/>
    public override string Read(string payload) => says(Parse(payload));

    /// <inheritdoc/>
    public override string? ReadPlain(string payload) => plain?.Invoke(Parse(payload));

    /// <summary>The payload as stored.</summary>
    public static string Write(TPayload payload) => JsonSerializer.Serialize(payload, Json.Options);

    /// <summary>The payload as written.</summary>
    public static TPayload Parse(string payload) =>
        JsonSerializer.Deserialize<TPayload>(payload, Json.Options) ?? throw new JsonException("An empty payload is not an event.");
}

/// <summary>All kinds of event in the house, by code.</summary>
public sealed class EventKinds(Modules.Modules modules)
{
    private readonly Dictionary<string, EventKind> byCode = modules.All.SelectMany(m => m.Events).Append(Messages.Outbox.Posted).ToDictionary(k => k.Code, StringComparer.Ordinal);

    /// <summary>Every kind.</summary>
    public IReadOnlyCollection<EventKind> All => byCode.Values;

    /// <summary>The kind with this code; an unknown code is history from another version, and is shown as such.</summary>
    public EventKind? Find(string code) => byCode.GetValueOrDefault(code);
}
