using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.People.Search;
using Kith.Record.Practice;

namespace Kith.Record.Facts;

/// <summary>The school of somebody found, as the authority order believes it. One statement for everybody.</summary>
internal sealed class SchoolFound(FactBook facts, PracticePacks practice) : IFoundPart
{
    private const string School = "child.school";

    public int Order => 20;

    public string Title => "School";

    public async Task<IReadOnlyDictionary<PersonId, string>> OfAsync(Actor actor, IReadOnlyList<PersonId> people, CancellationToken cancellation)
    {
        var held = await facts.ReadAsync(actor.Agency, people.Select(Subject.Of).ToList(), [School], cancellation);
        var authority = practice.Fact(School).Authority;
        return people.Select(p => (Person: p, Fact: held.Held(Subject.Of(p), School, authority))).Where(p => p.Fact?.Value is not null).ToDictionary(p => p.Person, p => p.Fact!.Value!);
    }
}
