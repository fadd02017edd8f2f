using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;

namespace Kith.Record.People.Search;

/// <summary>What a room says of somebody found, so that the right one is known: register it with <c>services.AddScoped&lt;IFoundPart, ...&gt;()</c>.</summary>
public interface IFoundPart
{
    /// <summary>Lower stands further left: lives with 10, school 20.</summary>
    int Order { get; }

    /// <summary>Title of the column.</summary>
    string Title { get; }

    /// <summary>What is said of each, for all at once: a constant number of statements, each asked by <see cref="AskTogether.ListAsync"/>, and nobody named who is out of the actor's reach.</summary>
    Task<IReadOnlyDictionary<PersonId, string>> OfAsync(Actor actor, IReadOnlyList<PersonId> people, CancellationToken cancellation);
}

/// <summary>A column of what was found.</summary>
public sealed record FoundColumn(string Title, IReadOnlyDictionary<PersonId, string> Cells);
