using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Users;
using Kith.Tests.Portals.Referrers;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>A referral that came in from a school, and the people who work it.</summary>
internal sealed class AtTheFrontDoor(TestKith kith, TestAgency agency, ReferralFile file)
{
    public ReferralFile File => file;

    public ReferralId Id => file.Referral.Id;

    /// <summary>The agency of a place.</summary>
    public static TestAgency In(TestKith kith, string place) => place == "england" ? kith.England : kith.NorthernIreland;

    /// <summary>The school refers Amy, Ben and Cara Testone.</summary>
    public static async Task<AtTheFrontDoor> SchoolRefersAsync(TestKith kith, TestAgency agency)
    {
        var school = await SchoolReferral.ToCheckAsync(kith.SignedIn(agency["referrer-school"]), agency.Agency.Slug);
        await school.PressAsync("Send");
        return await LatestAsync(kith, agency);
    }

    /// <summary>The referral that came last.</summary>
    public static async Task<AtTheFrontDoor> LatestAsync(TestKith kith, TestAgency agency)
    {
        await using var scope = kith.ActingAs(agency["duty-social-worker"]);
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var id = await db.Set<Referral>().Where(r => r.AgencyId == agency.Id).OrderByDescending(r => r.Number).Select(r => r.Id).FirstAsync();
        return new(kith, agency, (await scope.ServiceProvider.GetRequiredService<ReadReferral>().FindAsync(agency.Id, id, CancellationToken.None))!);
    }

    /// <summary>The same, read again.</summary>
    public async Task<AtTheFrontDoor> AgainAsync()
    {
        await using var scope = kith.ActingAs(agency["duty-social-worker"]);
        return new(kith, agency, (await scope.ServiceProvider.GetRequiredService<ReadReferral>().FindAsync(agency.Id, Id, CancellationToken.None))!);
    }

    /// <summary>A decision with everything it needs: assessment, school told by email, mother by telephone, which is her safe way.</summary>
    public DecidingReferral Assessment => new(Id, file.Referral.Version)
    {
        Decision = "assessment", Level = 3, Reason = "The children go hungry and three services are needed.", Risk = "medium", Referrer = new("email"),
        Family = [new("phone", null, file.Adults.First(a => a.Lead.GivenName == "Erin").Id)],
    };

    /// <summary>Decides, as the duty social worker.</summary>
    public Task<Outcome<DecisionId>> DecideAsync(DecidingReferral deciding) => DecideAsync(agency["duty-social-worker"], deciding);

    /// <summary>Decides.</summary>
    public async Task<Outcome<DecisionId>> DecideAsync(User user, DecidingReferral deciding)
    {
        await using var scope = kith.ActingAs(user);
        return await scope.ServiceProvider.GetRequiredService<DecideReferral>().DecideAsync(deciding, CancellationToken.None);
    }

    /// <summary>Looks into the database behind the house's back.</summary>
    public async Task<T> LookAsync<T>(Func<KithDb, Task<T>> look)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<KithDb>());
    }
}
