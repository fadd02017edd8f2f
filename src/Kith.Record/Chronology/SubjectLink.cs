using Kith.Kernel;

namespace Kith.Record.Chronology;

/// <summary>
/// Where the source of a chronology line is: register one for each kind of subject that has a page,
/// <c>services.AddSingleton(new SubjectLink("referral", (id, child) =&gt; $"/front-door/{id}/screen"))</c>.
/// </summary>
/// <param name="Kind">The kind given as <c>subject</c> when the event was written: "referral".</param>
/// <param name="Href">The address, from the subject's id and the child whose chronology is read.</param>
public sealed record SubjectLink(string Kind, Func<Guid, PersonId, string> Href);
