using Kith.Record.Network.Genograms;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Record.Network;

/// <summary>/children/{personId}/people: homes, relationships with parental responsibility, professionals, and the genogram.</summary>
public sealed class PeoplePage(FamilyNetwork network, PracticePacks practice) : PersonPage
{
    /// <inheritdoc/>
    protected override string What => "children/people";

    /// <summary>What is shown.</summary>
    public CircleShown Shown { get; private set; } = null!;

    /// <summary>Reads the circle.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var families = await network.FamiliesOfAsync(Child, cancellation);
        Shown = new(await network.OfAsync(Actor, families, [Child.Id], cancellation), practice, practice[Actor.Place], Child.Id, Child.Today, PathTo("people"), Actor.May("people.correct") && !Print)
        {
            MayAdd = Actor.May(AddProfessional.Action.Permission) && !Print,
        };
    }
}
