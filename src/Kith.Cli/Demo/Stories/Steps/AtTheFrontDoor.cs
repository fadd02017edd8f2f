using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Record.Families;
using Kith.Record.SamePerson;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Demo.Stories.Steps;

/// <summary>A worker of the front door opens a referral and begins to check it.</summary>
internal sealed class Take : KindOfStep
{
    public override string Does => "take";

    public override async Task PlayAsync(Scene scene)
    {
        var id = scene.Family().Referral;
        scene.Done(await scene.Get<TakeReferral>().TakeAsync(id, await VersionAsync(scene, id), scene.Cancellation));
    }

    /// <summary>The version the worker sees on the page.</summary>
    public static Task<int> VersionAsync(Scene scene, ReferralId id) =>
        scene.Db.Set<Referral>().Where(r => r.Id == id).Select(r => r.Version).SingleAsync(scene.Cancellation);
}

/// <summary>The front door asks a partner, or the referrer, for something it needs to know.</summary>
internal sealed class Ask : KindOfStep
{
    public override string Does => "ask";

    public override async Task PlayAsync(Scene scene)
    {
        var (says, id) = (scene.Says, scene.Family().Referral);
        var of = says.Text("of");
        scene.Done(await scene.Get<AskForInformation>().AskAsync(
            new(id, await Take.VersionAsync(scene, id), of == AskForInformation.OfReferrer ? of : "other", of, null, says.Text("question"), scene.Day("by-day")), scene.Cancellation));
    }
}

/// <summary>A partner's knowledge is added, with the lawful reason for sharing it.</summary>
internal sealed class Share : KindOfStep
{
    public override string Does => "share";

    public override async Task PlayAsync(Scene scene)
    {
        var (says, id) = (scene.Says, scene.Family().Referral);
        var request = await scene.Db.Set<InformationRequest>().Where(r => r.ReferralId == id && r.AnsweredAt == null).OrderBy(r => r.AskedAt)
            .Select(r => (InformationRequestId?)r.Id).FirstOrDefaultAsync(scene.Cancellation);
        scene.Done(await scene.Get<AddPartnerInformation>().AddAsync(
            new(id, says.Has("unasked") ? null : request, await TellerAsync(scene, id, says.Text("partner")), says.Text("basis"), says.Text("words")), scene.Cancellation));
        _ = says.Maybe("unasked");
    }

    // "Anna Frayne, local policing team": somebody of the family's record by that name, or somebody new who works there.
    private static async Task<WhoTold> TellerAsync(Scene scene, ReferralId referral, string partner)
    {
        var words = partner.Split(", ", 2);
        var known = await scene.Db.Set<Professional>().Where(p => p.Name == words[0] && scene.Db.Set<Involvement>().Any(i => i.ProfessionalId == p.Id
                && scene.Db.Set<Referral>().Any(r => r.Id == referral && r.FamilyId == i.FamilyId)))
            .Select(p => (ProfessionalId?)p.Id).FirstOrDefaultAsync(scene.Cancellation);
        var says = new Dictionary<string, string?>(StringComparer.Ordinal) { ["professional.name"] = words[0], ["professional.agency"] = words[^1] };
        return new(known ?? scene.Get<TimeProvider>().New<ProfessionalId>(), says);
    }
}

/// <summary>The panel passes a request on to the front door, or the front door back to the panel.</summary>
internal sealed class Pass : KindOfStep
{
    public override string Does => "pass";

    public override async Task PlayAsync(Scene scene)
    {
        var id = scene.Family().Referral;
        scene.Done(await scene.Get<PassReferral>().PassAsync(id, await Take.VersionAsync(scene, id), scene.Says.Text("why"), Decide.Tell(scene), scene.Cancellation));
    }
}

/// <summary>A worker looks at two records that may be of one person: not the same, or not sure yet.</summary>
internal sealed class NotTheSame : KindOfStep
{
    public override string Does => "not-the-same";

    public override async Task PlayAsync(Scene scene) => scene.Done(await scene.Get<LookAtPair>().KeepAsync(
        scene.Person(scene.Says.Text("one")), scene.Person(scene.Says.Text("other")), notTheSame: true, scene.Says.Text("why"), scene.Cancellation));
}

/// <summary>A worker finds that two records are of one person.</summary>
internal sealed class Join : KindOfStep
{
    public override string Does => "join";

    public override async Task PlayAsync(Scene scene) => scene.Done(await scene.Get<JoinPeople>().JoinAsync(
        scene.Person(scene.Says.Text("record")), scene.Person(scene.Says.Text("lead")), scene.Says.Text("reasons"), scene.Says.Text("why"), scene.Cancellation));
}
