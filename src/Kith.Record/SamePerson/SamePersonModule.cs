using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Modules;
using Kith.Platform.Pages;
using Kith.Record.People;
using Kith.Record.SamePerson.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Record.SamePerson;

/// <summary>The door plate of Record/SamePerson.</summary>
public sealed class SamePersonModule : KithModule
{
    public override string Name => "Record/SamePerson";

    public override string Purpose => "Who somebody may already be, and who belongs together; two records side by side, joining them and taking it back";

    public override IReadOnlyList<string> Uses => ["Record/People", "Record/Families", "Record/Facts", "Record/Practice"];

    public override IReadOnlyList<string> Opens => ["Files"];

    public override IEnumerable<EventKind> Events =>
        [JoinPeople.Joined, JoinPeople.TakenBack, LookAtPair.Looked, LookForPairs.Looked, SayWhetherOneFamily.Said,
        GiveAgencyFile.Given, CompareAgencyFile.Compared, DecideRow.Decided, LetFilesGo.Gone];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<FindAlike>();
        services.AddScoped<WhoMayThisBe>();
        services.AddScoped<LookForPairs>();
        services.AddHouseJob<LookForNew>("same-person.look-for-new", "0 * * * * ?", "Looks whether people newly recorded are known already");
        services.AddHouseJob<LookForChanged>("same-person.look-for-changed", "0 30 2 * * ?", "Looks whether people of whom something changed are known twice");
        services.AddScoped<GiveAgencyFile>();
        services.AddScoped<ReadAgencyFileRows>();
        services.AddScoped<DecideRow>();
        services.AddHouseJob<CompareAgencyFile>("agency-files.compare", "30 * * * * ?", "Compares lists of other agencies with the record");
        services.AddHouseJob<LetFilesGo>("agency-files.let-go", "0 15 2 * * ?", "Lets the rows of lists go whose day is past");
        services.AddScoped<ListPairs>();
        services.AddScoped<CompareRecords>();
        services.AddScoped<SayWhetherOneFamily>();
        services.AddScoped<IChildSummaryPart, MayBeKnownTwiceCard>();
        services.AddScoped<IHomePart, PairsWaiting>();
        services.AddScoped<JoinPeople>();
        services.AddScoped<LookAtPair>();
    }
}
