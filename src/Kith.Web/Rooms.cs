using Kith.Journey.FrontDoor;
using Kith.Journey.Plans;
using Kith.Platform.Modules;
using Kith.Portals.Families;
using Kith.Record.Chronology;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Team.Allocation;
using Kith.Team.Workforce;

namespace Kith.Web;

/// <summary>Every room of the house, floor by floor. A new room is one line here.</summary>
public static class Rooms
{
    /// <summary>In reading order.</summary>
    public static Modules All { get; } = new(
    [
        new PracticeModule(),
        new UsersModule(),
        new PeopleModule(),
        new FamiliesModule(),
        new FactsModule(),
        new PassagesModule(),
        new WorkforceModule(),
        new AllocationModule(),
        new FrontDoorModule(),
        new PlansModule(),
        new FamilyPortalModule(),
        new ChronologyModule(),
    ]);
}
