using Kith.Kernel;
using Kith.Platform.Access;

namespace Kith.Record.People;

/// <summary>A column of /children: register it with <c>services.AddScoped&lt;IChildListPart, ...&gt;()</c>.</summary>
public interface IChildListPart
{
    /// <summary>Lower stands further left: worker 10, next date 20, to find out 50.</summary>
    int Order { get; }

    /// <summary>Title of the column.</summary>
    string Title { get; }

    /// <summary>Whether the column holds numbers.</summary>
    bool IsNumber => false;

    /// <summary>The cell of each child, for the whole page at once: a constant number of statements, however many children.</summary>
    Task<IReadOnlyDictionary<PersonId, string>> OfAsync(Actor actor, IReadOnlyList<Person> children, CancellationToken cancellation);
}
