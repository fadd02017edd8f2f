using Kith.Kernel;
using Kith.Platform.Access;

namespace Kith.Record.People;

/// <summary>What came of asking to open a record: the child, a record that lives on under its lead, or a closed door.</summary>
public abstract record Opened
{
    private Opened() { }

    /// <summary>The record may be shown.</summary>
    public sealed record Child(ChildInView InView, Sight Sight) : Opened;

    /// <summary>The record was joined to another: go there.</summary>
    public sealed record Joined(PersonId Lead) : Opened;

    /// <summary>Not found, as far as this user may know. <paramref name="MayAsk"/>: break-glass could open it.</summary>
    public sealed record Closed(bool MayAsk) : Opened;
}

/// <summary>Opens a record for a page: asks reach, writes a refusal down, finds the lead. One statement; a refusal is one more.</summary>
public sealed class OpenRecord(PeopleInReach people, ReadLog reads, CurrentActor current, TimeProvider clock)
{
    /// <summary>Asks for a record. <paramref name="what"/> is the page's stable code; <paramref name="permission"/> what the page needs.</summary>
    public async Task<Opened> AskAsync(PersonId id, string what, string permission, CancellationToken cancellation)
    {
        var actor = current.Value;
        var rows = await people.OpenAsync(actor, [id], cancellation);
        var (person, sight) = rows.FirstOrDefault(r => r.Person.Id == id, (null!, Sight.Unknown));
        if (!actor.May(permission) || !sight.MayOpen())
        {
            // In reach but without the permission for this page: it was refused, so the log must not read as if it was seen.
            await reads.WriteAsync(what, [(id, sight.MayOpen() ? Sight.OutOfReach : sight)], cancellation);
            return new Opened.Closed(sight == Sight.OutOfReach && actor.May(Permissions.BreakGlass) && actor.May(PersonPage.ReadPeople));
        }

        return person.LeadId == id
            ? new Opened.Child(new(person, [id, .. rows.Select(r => r.Person.Id).Where(p => p != id)], actor, clock.Moment()), sight)
            : new Opened.Joined(person.LeadId);
    }
}
