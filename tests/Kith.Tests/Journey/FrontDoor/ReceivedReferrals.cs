using System.Globalization;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Forms;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>A child as a referrer names them; <paramref name="Address"/> is where everybody of the referral lives.</summary>
internal sealed record Named(string Given, string Family, string? Born = null, string? Address = null);

/// <summary>Referrals that come in without a browser, through the real handler.</summary>
internal static class ReceivedReferrals
{
    /// <summary>A body refers these children.</summary>
    public static async Task<AtTheFrontDoor> RefersAsync(this TestKith kith, TestAgency agency, string source, params Named[] children)
    {
        await using var scope = kith.ActingAs(agency["duty-social-worker"]);
        var draft = await scope.ServiceProvider.GetRequiredService<StartReferralDraft>().ByProfessionalAsync(null, CancellationToken.None);
        while (draft.Children.Count < children.Length)
        {
            draft = draft.AddChild(kith.Clock).Draft;
        }

        var typed = new Dictionary<string, string[]>(StringComparer.Ordinal);
        void Say(string subject, string fact, string value) => typed[FormAnswers.Name(subject, fact)] = [value];
        var (referral, writer) = ($"referral:{draft.Id.Value}", DraftPeople.Ref(draft.Referrer));
        foreach (var (fact, value) in new[] { ("immediate-danger", "no"), ("concerns", "came-in-hungry"), ("told-family", "told-agrees"), ("reason", "They come in hungry.") })
        {
            Say(referral, "referral." + fact, value);
        }

        foreach (var (fact, value) in new[] { ("name", "Dana Example"), ("role", "Teacher"), ("agency", source), ("phone", "07700 900200") })
        {
            Say(writer, "professional." + fact, value);
        }

        foreach (var (child, id) in children.Zip(draft.Children))
        {
            var subject = DraftPeople.Ref(id);
            Say(subject, "person.given-name", child.Given);
            Say(subject, "person.family-name", child.Family);
            if (child.Born is { } born)
            {
                var day = DateOnly.ParseExact(born, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                Say(subject, "person.born-on.Day", day.Day.ToString(CultureInfo.InvariantCulture));
                Say(subject, "person.born-on.Month", day.Month.ToString(CultureInfo.InvariantCulture));
                Say(subject, "person.born-on.Year", day.Year.ToString(CultureInfo.InvariantCulture));
            }
        }

        draft = (draft with { Answers = new FormAnswers { Typed = typed } }).Settled(kith.Clock);
        if (children[0].Address is { } address)
        {
            foreach (var home in draft.Homes)
            {
                Say($"household:{home.Id.Value}", "household.address-line", address);
            }
        }

        var outcome = await scope.ServiceProvider.GetRequiredService<ReceiveReferral>().ReceiveAsync(new SentReferral(draft, TrackingCode.NewSecret(), "/track"), CancellationToken.None);
        Assert.True(outcome is Outcome<ReceivedReferral>.Done, outcome is Outcome<ReceivedReferral>.Invalid wrong ? string.Join("; ", wrong.Problems) : outcome.ToString());
        return await AtTheFrontDoor.LatestAsync(kith, agency);
    }

    /// <summary>A decision about it that needs nobody to take it on.</summary>
    public static async Task DecidedAsync(this AtTheFrontDoor door, string decision) => Assert.IsType<Outcome<Kith.Journey.Decisions.DecisionId>.Done>(await door.DecideAsync(
        new(door.Id, door.File.Referral.Version) { Decision = decision, Level = 1, Reason = "Enough is in place.", Referrer = new("phone"), FamilyNotTold = "not-reached" }));
}
