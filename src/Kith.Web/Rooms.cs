using Kith.Journey.Assessment;
using Kith.Journey.FrontDoor;
using Kith.Journey.Plans;
using Kith.Journey.Visits;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Modules;
using Kith.Portals.Consultations;
using Kith.Portals.Families;
using Kith.Portals.Referrers;
using Kith.Record.AccessLog;
using Kith.Record.Chronology;
using Kith.Record.Documents;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.Network;
using Kith.Record.Passages;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.SamePerson;
using Kith.Record.Users;
using Kith.Sight.Engagement;
using Kith.Sight.Reform;
using Kith.Sight.Returns;
using Kith.Team.Allocation;
using Kith.Team.Workforce;

namespace Kith.Web;

/// <summary>Every room of the house, floor by floor. A new room is one line here.</summary>
public static class Rooms
{
    /// <summary>In reading order.</summary>
    public static Modules All { get; } = new(
    [
        new DataModule(),
        new HistoryModule(),
        new ModulesModule(),

        new PracticeModule(),
        new UsersModule(),
        new PeopleModule(),
        new FamiliesModule(),
        new FactsModule(),
        new PassagesModule(),
        new NetworkModule(),
        new SamePersonModule(),
        new ChronologyModule(),
        new DocumentsModule(),
        new Record.Explained.ExplainedModule(),
        new AccessLogModule(),

        new WorkforceModule(),
        new AllocationModule(),

        new FrontDoorModule(),
        new Journey.Decisions.DecisionsModule(),
        new VisitsModule(),
        new AssessmentModule(),
        new PlansModule(),

        new EngagementModule(),
        new ReformModule(),
        new ReturnsModule(),

        new ReferrersModule(),
        new FamilyPortalModule(),
        new ConsultationsModule(),

        new WebModule(),
    ])
    {
        Drawn = kind => kind switch
        {
            DatabaseKind.Sqlite => DrawnModel.Sqlite.KithDbModel.Instance,
            DatabaseKind.Postgres => DrawnModel.Postgres.KithDbModel.Instance,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
    };
}
