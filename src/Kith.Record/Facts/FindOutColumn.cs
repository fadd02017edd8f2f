using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.People;
using Kith.Record.Practice;

namespace Kith.Record.Facts;

/// <summary>How many facts are still to find out, on the list of children. Two statements for the whole list.</summary>
internal sealed class FindOutColumn(FactBook facts, PracticePacks practice, TimeProvider clock) : IChildListPart
{
    public int Order => 50;

    public string Title => "To find out";

    public bool IsNumber => true;

    public async Task<IReadOnlyDictionary<PersonId, string>> OfAsync(Actor actor, IReadOnlyList<Person> children, CancellationToken cancellation)
    {
        var held = await facts.ReadAsync(actor.Agency, children.Select(c => Subject.Of(c.Id)).ToList(), cancellation);
        var (pack, today) = (practice[actor.Place], London.Today(clock));
        return children.ToDictionary(c => c.Id, c => FindOut.About(c, held, practice, pack, today).Count.ToString(CultureInfo.InvariantCulture));
    }
}
